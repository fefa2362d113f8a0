import { findMeanings } from '../lines/meanings'
import { tokenize } from '../lines/tokens'
import type { Unit } from '../lines/units'
import { classOfHeading } from './classes'

const bracketsBehind = /\S\s?\(([^()]{3,24})\)$/u

/** `Ovens: 2 years (required)`, `Rye (preferred)`: job boards say of each requirement how far it is one. */
export const endsInDemand = ({ text, languages }: Unit): boolean => {
  const [, inner] = bracketsBehind.exec(text) ?? []
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
