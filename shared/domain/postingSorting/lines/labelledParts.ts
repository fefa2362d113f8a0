import { readLabelledValue } from '../../sourceText/labelledValue'
import { findMeanings } from './meanings'
import { tokenize } from './tokens'
import type { Unit } from './units'

/** A row of facts stands at the beginning of a line; after this many characters there are no more. */
const longestRow = 400

const labelBefore = /(?:^|[\s|·•;,])(\p{Lu}[\p{L}/ -]{1,24}?)\s?[:：]\s/gu
const parting = /^[\s|·•;,/–—-]+|[\s|·•;,/–—-]+$/gu

/** How many characters of the text before a colon are not part of the label. */
const findLabelOffset = (before: string, languages: readonly string[]): number | null => {
  const words = before.split(' ')
  for (let from = 0; from < words.length; from += 1) {
    const label = words.slice(from).join(' ')
    const isKnown = findMeanings(tokenize(label), languages).some(
      ({ meaning }) => meaning.of === 'label',
    )
    if (isKnown) return before.length - label.length
  }
  return null
}

/** Where the known labels of a text begin. */
const findLabelStarts = (text: string, languages: readonly string[]): number[] =>
  [...text.slice(0, longestRow).matchAll(labelBefore)].flatMap(
    ({ 0: whole, 1: label = '', index }) => {
      const offset = findLabelOffset(label, languages)
      return offset === null ? [] : [index + whole.indexOf(label) + offset]
    },
  )

const createPart = (unit: Unit, text: string): Unit | null => {
  const [label, value] = readLabelledValue(text) ?? []
  if (label === undefined || value === undefined) return null
  const tokens = tokenize(text)
  const labelTokens = tokenize(label)
  return {
    ...unit,
    text,
    tokens,
    meanings: findMeanings(tokens, unit.languages),
    label: {
      text: label,
      value,
      tokens: labelTokens,
      meanings: findMeanings(labelTokens, unit.languages),
    },
  }
}

/** Splits `Location: York | Hours: 37.5 | Salary: £30k` into a unit for each label; none if there is only one. */
export const splitLabelledParts = (unit: Unit): Unit[] => {
  const starts = findLabelStarts(unit.text, unit.languages)
  if (starts.length < 2) return []
  return starts.flatMap((start, index) => {
    const text = unit.text.slice(start, starts[index + 1]).replace(parting, '')
    return createPart(unit, text) ?? []
  })
}
