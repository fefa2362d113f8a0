import { unifyRadical } from './unifyRadical'

// PDFium's markers for a hyphen at the end of a line.
const hyphens = ['\u0002', '\uFFFE']
// Ligatures, Kangxi radicals, Arabic forms: the same letters in another guise. Not all of NFKC, which would
// decompose `²` and `™` too.
const presentationForms = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFDFF\uFE70-\uFEFC]/gu

const normalize = (text: string): string =>
  hyphens.includes(text)
    ? '-'
    : text.replace(presentationForms, (form) => unifyRadical(form).normalize('NFKC'))

/** Blanks that a page may hold. */
const blanks = [0x09, 0x0a, 0x0d]

/** The first code for private use: a glyph without a meaning, such as an icon or a bullet. */
export const firstPrivate = 0xe000

/**
 * The letters that a code of a PDF’s text stands for, in their usual form; a blank for a code that is none, and
 * a code for private use for the bare number of a glyph.
 */
export const decodeUnit = (code: number): string => {
  if (code === 0 || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) return ' '
  const text = String.fromCodePoint(code)
  const isBare = code < 0x20 && !blanks.includes(code) && !hyphens.includes(text)
  return isBare ? String.fromCodePoint(firstPrivate + code) : normalize(text)
}
