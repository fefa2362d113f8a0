import type { CvSource } from '../source/cvSource'

export interface ContactLine {
  kind: 'mail' | 'phone' | 'place' | 'link' | 'line'
  text: string
}

const kinds = ['mail', 'phone', 'place', 'link', 'line'] as const
const isKind = (key: string): key is ContactLine['kind'] => kinds.some((kind) => kind === key)

/** Returns the contact lines of a source as they are printed, in its order. */
export const listContactLines = ({ head }: CvSource): ContactLine[] =>
  head.flatMap(({ key, value }) =>
    isKind(key) ? [{ kind: key, text: value.split(' = ')[0] ?? '' }] : [],
  )
