// What XML 1.0 can't hold, lone surrogates included; characters without any width; and
// those that turn all text after them round.
const unwritable =
  /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{AD}\u{200B}\u{202A}-\u{202E}\u{2060}\u{FEFF}]/gu

/** The text without characters that a document can't hold or show, such as control characters and soft hyphens. */
export const removeUnwritable = (text: string): string => text.replace(unwritable, '')

/** Text as one line of a document: writable, no runs of white space. */
export const cleanLine = (text: string): string =>
  removeUnwritable(text).replace(/\s+/gu, ' ').trim()

/** The lines of a text, cleaned; empty ones left out. */
export const cleanLines = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(cleanLine)
    .filter((line) => line !== '')
