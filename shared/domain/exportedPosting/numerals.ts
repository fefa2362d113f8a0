const zeroOfArabic = 0x0660
const zeroOfPersian = 0x06f0

const toWesternDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0
  return String(code - (code >= zeroOfPersian ? zeroOfPersian : zeroOfArabic))
}

/** Text with Arabic and Persian digits as Western ones. */
export const westernizeDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, toWesternDigit)

/** Text for comparing: every kind of space as one, without marks of writing direction. */
export const normaliseSpaces = (text: string): string =>
  text
    .replace(/[\u200E\u200F\u061C]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** The whole numbers in a text, in whatever digits. */
export const listNumbers = (text: string): number[] =>
  (westernizeDigits(text).match(/\d{1,9}/gu) ?? []).map(Number)
