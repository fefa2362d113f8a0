import { findMeanings } from '../lines/meanings'
import { tokenize } from '../lines/tokens'
import type { Unit } from '../lines/units'
import { classOfHeading } from './classes'

const trailingBrackets = /\S\s?\(([^()]{3,24})\)$/u

/** Whether a line ends as job boards mark each requirement: `Ovens: 2 years (required)`, `Rye (preferred)`. */
export const endsInDemand = ({ text, languages }: Unit): boolean => {
  const [, inner] = trailingBrackets.exec(text) ?? []
  return (
    inner !== undefined &&
    findMeanings(tokenize(inner), languages).some(
      ({ from, meaning }) =>
        from === 0 &&
        (meaning.of === 'preferred' ||
          (meaning.of === 'heading' && classOfHeading[meaning.name] === 'requirements')),
    )
  )
}
