import { cleanLine } from './cleanText'

/** Most file systems allow this many bytes (Linux, macOS) or UTF-16 units (Windows) in a name. */
export const longestName = 255

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const illegal = /[<>:"/\\|?*\u007f-\u009f]/gu
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/iu
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

/** Whether Windows takes a name for one of its devices, whatever its ending: `CON`, `nul.txt`, `Com1 .tar.gz`. */
export const isReservedName = (name: string): boolean =>
  reserved.test(name.split('.')[0]?.trimEnd() ?? '')

const cleanPart = (text: string): string =>
  cleanLine(text.replace(directionMarks, '').replace(illegal, ' '))
    .normalize('NFC')
    .replace(/^[\s.]+|[\s.]+$/gu, '')

/** `fallback`, where there is one, before a name that Windows keeps for itself. */
const avoidReserved = (name: string, fallback: string): string =>
  fallback !== '' && isReservedName(name) ? `${fallback} ${name}` : name

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

/**
 * A text as it may stand at the beginning of the name of a file or folder on Windows,
 * macOS and Linux, in `limit` bytes of UTF-8 at most. `fallback` stands in for one of
 * which nothing is left, and before one that Windows keeps for itself; where there is
 * none, the name may be empty and may be one of those.
 */
export const makeSafeName = (text: string, limit: number, fallback = ''): string => {
  const name = avoidReserved(cleanPart(text) || fallback, fallback)
  return avoidReserved(shortenToBytes(name, limit), fallback)
}
