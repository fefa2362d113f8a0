import { lookAlikes } from '@shared/domain/withholding/letters/letterTables'

/** A way to change the spelling of a name so that it is still readable; null if it changes nothing. */
export interface Spelling {
  name: string
  write: (text: string) => string | null
}

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text)

const hasWords = (text: string): boolean => /\S\s+\S/u.test(text)

const insertInMiddle = (text: string, inserted: string): string | null => {
  const characters = Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment)
  const middle = Math.floor(characters.length / 2)
  return characters.length < 4
    ? null
    : [...characters.slice(0, middle), inserted, ...characters.slice(middle)].join('')
}

/** Cyrillic and Greek letters that look like a Latin one. */
const doubles = new Map(
  Object.entries(lookAlikes)
    .filter(([letter]) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter))
    .filter(([letter]) => 'аеіорсху'.includes(letter))
    .map(([letter, latin]) => [latin, letter]),
)

const writeDoubles = (text: string): string =>
  Array.from(text, (letter) => doubles.get(letter) ?? letter).join('')

const widen = (text: string): string =>
  text
    .replace(/[!-~]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))
    .replace(/ /gu, '\u3000')

/** Spellings of any name that rules produce. */
export const spellings: readonly Spelling[] = [
  { name: 'as it is', write: (text) => text },
  { name: 'in capitals', write: (text) => text.toUpperCase() },
  { name: 'taken apart into letters and marks', write: (text) => text.normalize('NFD') },
  {
    name: 'without accents',
    write: (text) =>
      isLatin(text)
        ? text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ł', 'l')
        : null,
  },
  { name: 'with a zero-width space', write: (text) => insertInMiddle(text, '\u200B') },
  { name: 'with a soft hyphen', write: (text) => insertInMiddle(text, '\u00AD') },
  { name: 'with a zero-width joiner', write: (text) => insertInMiddle(text, '\u200D') },
  { name: 'in full width', write: (text) => (isLatin(text) ? widen(text) : null) },
  { name: 'with look-alikes', write: (text) => (isLatin(text) ? writeDoubles(text) : null) },
  {
    name: 'over a line break',
    write: (text) => (hasWords(text) ? text.replace(/\s+/u, '\n') : insertInMiddle(text, '-\n')),
  },
  {
    name: 'joined by a hyphen',
    write: (text) => (hasWords(text) ? text.replace(/\s+/gu, '-') : insertInMiddle(text, '-')),
  },
  {
    name: 'joined, or parted by a blank',
    write: (text) => (hasWords(text) ? text.replace(/\s+/gu, '') : insertInMiddle(text, ' ')),
  },
  { name: 'with no-break spaces', write: (text) => text.replace(/\s/gu, '\u00A0') },
  { name: 'possessive', write: (text) => (isLatin(text) ? `${text}’s` : null) },
  { name: 'in quotation marks', write: (text) => `«${text}»` },
]
