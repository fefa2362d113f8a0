// What no document can contain or show: what XML 1.0 excludes, lone surrogates included; control
// characters, DEL and NEL among them; and what Unicode will never assign.
const forbidden =
  /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{7F}-\u{9F}]|\p{Noncharacter_Code_Point}/gu

// Characters without any width, and those that reverse the direction of all text after them.
const unseen = /[\u{AD}\u{200B}\u{202A}-\u{202E}\u{2060}\u{FEFF}]/gu

/** Counts the characters that no document can contain, which `removeUnwritable` drops. */
export const countForbidden = (text: string): number => text.match(forbidden)?.length ?? 0

/** Removes characters that a document can't contain or show, such as control characters and soft hyphens. */
export const removeUnwritable = (text: string): string =>
  text.replace(forbidden, '').replace(unseen, '')

const nonBreakingSpace = /^[\u00A0\u202F]$/u

/**
 * Cleans text for one line of a document: writable, without runs of white space. A single
 * non-breaking space stays, so that *10 000 €* isn't divided.
 */
export const cleanLine = (text: string): string =>
  removeUnwritable(text)
    .replace(/\s+/gu, (space) => (nonBreakingSpace.test(space) ? space : ' '))
    .trim()

/** Cleans text for one line as `cleanLine` does, but for comparing and naming: every space is plain. */
export const flattenLine = (text: string): string => cleanLine(text).replace(/\s/gu, ' ')

const cleanEach = (text: string, clean: (line: string) => string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(clean)
    .filter((line) => line !== '')

/** Cleans the lines of a text and drops empty ones. */
export const cleanLines = (text: string): string[] => cleanEach(text, cleanLine)

/** Flattens the lines of a text and drops empty ones. */
export const flattenLines = (text: string): string[] => cleanEach(text, flattenLine)
