// What XML 1.0 can't contain, lone surrogates included; characters without any width; and those that
// reverse the direction of all text after them.
const unwritable =
  /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{AD}\u{200B}\u{202A}-\u{202E}\u{2060}\u{FEFF}]/gu

/** Removes characters that a document can't contain or show, such as control characters and soft hyphens. */
export const removeUnwritable = (text: string): string => text.replace(unwritable, '')

/** Cleans text for one line of a document: writable, without runs of white space. */
export const cleanLine = (text: string): string =>
  removeUnwritable(text).replace(/\s+/gu, ' ').trim()

/** Cleans the lines of a text and drops empty ones. */
export const cleanLines = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(cleanLine)
    .filter((line) => line !== '')
