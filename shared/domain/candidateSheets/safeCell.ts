/** Blanks and signs without a shape, behind which a spreadsheet still finds a formula. */
const unseen = /^[\p{Z}\p{C}\s]+/u

const strip = (text: string): string =>
  text.replace(unseen, '').normalize('NFKC').replace(unseen, '')

const isNumber = (text: string): boolean => /^[+-]?\d{1,15}(?:[.,]\d{1,15})?\s?%?$/u.test(text)

/** Only digits and what stands between them; long enough that it is no sum. */
const isPhone = (text: string): boolean =>
  /^\+\d[\d\s().\u00A0/-]{5,30}$/u.test(text) && text.replace(/\D/gu, '').length >= 7

/** Whether a spreadsheet might take a text for something to run, its signs alone considered. */
const beginsLikeFormula = (text: string): boolean => /^[=+\-@|%]/u.test(strip(text))

const isKept = (text: string): boolean => {
  const stripped = strip(text)
  return isNumber(stripped) || isPhone(stripped)
}

/** Whether a text begins with an apostrophe of ours, or one that would be taken for ours. */
const hasMark = (text: string): boolean =>
  text.startsWith('’')
    ? false
    : text.startsWith("'") && (beginsLikeFormula(text.slice(1)) || hasMark(text.slice(1)))

/**
 * A cell as it is written for spreadsheets: what they would run begins with an apostrophe, which makes it text.
 * Numbers and phone numbers stay as they are. `readCell` gives every text back as it was.
 */
export const writeCell = (text: string): string =>
  (beginsLikeFormula(text) && !isKept(text)) || hasMark(text) ? `'${text}` : text

/** A cell without the apostrophe that makes it text. */
export const readCell = (cell: string): string => (hasMark(cell) ? cell.slice(1) : cell)
