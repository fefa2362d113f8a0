import { cleanLine } from './cleanText'

/** Most file systems allow this many bytes (Linux, macOS) or UTF-16 units (Windows) in a name. */
export const longestName = 255

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const illegal = /[<>:"/\\|?*\u007f-\u009f]/gu
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu
// Marks that turn the reading direction can make one file type look like another.
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** How many bytes a text takes as UTF-8. */
export const countBytes = (text: string): number => {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

const cleanPart = (text: string): string =>
  cleanLine(text.replace(directionMarks, '').replace(illegal, ' '))
    .normalize('NFC')
    .replace(/^[\s.]+|[\s.]+$/gu, '')

/**
 * A text as it may stand in the name of a file or folder on Windows, macOS and
 * Linux; `fallback` stands in for one of which nothing is left, and before a name
 * that Windows keeps for itself. Not shortened: see `shortenToBytes`.
 */
export const cleanForFileName = (text: string, fallback = ''): string => {
  const clean = cleanPart(text) || fallback
  const isReserved = reserved.test(clean.split('.')[0]?.trimEnd() ?? '')
  return isReserved && fallback !== '' ? `${fallback} ${clean}` : clean
}

const cutToBytes = (text: string, limit: number): string => {
  let kept = ''
  for (const character of text) {
    if (countBytes(kept + character) > limit) break
    kept += character
  }
  return kept
}

/** The beginning of a text that fits into `limit` bytes of UTF-8, cut between characters as a reader sees them. */
export const shortenToBytes = (text: string, limit: number): string => {
  if (countBytes(text) <= limit) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text,
  )) {
    if (countBytes(kept + segment) > limit) {
      // A letter with more marks than fit keeps those that do.
      if (kept === '') kept = cutToBytes(segment, limit)
      break
    }
    kept += segment
  }
  return kept.replace(/[\s.]+$/u, '')
}
