import { listClientNames, type ClientName } from './clientNames'
import { createWordPattern } from './wordPattern'

// `Northwind’s`, and the plain s that German and Dutch add.
const possessive = "(?:['’]?s|['’])?"
const article = '(?:(?:[Tt]he|[Aa]n?)\\s+)?'
// An e-mail address, web address or handle: one piece without spaces around a dot, at or slash.
const address = /[^\s,;()<>"]*[@./][^\s,;()<>"]*/gu

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const startsSentence = (text: string, offset: number): boolean =>
  /(?:^|[.!?:•]\s+)["“„«(]?$/u.test(text.slice(0, offset))

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** A shorter name than this turns up inside other words of addresses by chance. */
const shortestInAddress = 4

const isAddressOf = (piece: string, names: readonly ClientName[]): boolean =>
  /\p{L}[@./]\p{L}|@\p{L}/u.test(piece) &&
  names.some(({ name }) => {
    const squashed = squash(name)
    return squashed.length >= shortestInAddress && squash(piece).includes(squashed)
  })

/**
 * A function that puts `neutral` in place of a client's name in a text: in full,
 * without its legal form, by its first word, in the genitive, and inside addresses such
 * as `jobs@northwind.com`. In English an article before the name goes, and the
 * genitive stays: *the Northwind team*, *Northwind's team*.
 */
export const createClientRedactor = (
  client: string,
  neutral: string,
  isEnglish: boolean,
): ((text: string) => string) => {
  const names = listClientNames(client)
  const patterns = names.map(({ name, inAnyCase }) =>
    createWordPattern(name, inAnyCase ? 'giu' : 'gu', {
      before: isEnglish ? article : '',
      after: possessive,
    }),
  )
  return (text) => {
    const withoutAddresses = text.replace(address, (piece) =>
      isAddressOf(piece, names) ? `${neutral}${/[.!?]$/u.exec(piece)?.[0] ?? ''}` : piece,
    )
    return patterns.reduce(
      (rest, pattern) =>
        rest.replace(pattern, (match: string, offset: number) => {
          const genitive = isEnglish && /['’]s?$/u.test(match) ? '’s' : ''
          const phrase = `${neutral}${genitive}`
          return startsSentence(rest, offset) ? capitalise(phrase) : phrase
        }),
      withoutAddresses,
    )
  }
}
