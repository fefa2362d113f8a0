const zeroOfArabic = 0x0660
const zeroOfPersian = 0x06f0

const toWesternDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0
  return String(code - (code >= zeroOfPersian ? zeroOfPersian : zeroOfArabic))
}

/** Replaces Arabic and Persian digits by Western ones. */
export const westernizeDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, toWesternDigit)

/** Normalises text for comparison: all kinds of space become one, and direction marks are removed. */
export const normaliseSpaces = (text: string): string =>
  text
    .replace(/[\u200E\u200F\u061C]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Lists the whole numbers in a text, in digits of any script. */
export const listNumbers = (text: string): number[] =>
  (westernizeDigits(text).match(/\d{1,9}/gu) ?? []).map(Number)
