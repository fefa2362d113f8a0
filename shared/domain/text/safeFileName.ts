import { flattenLine } from './cleanText'

/** Most file systems allow this many bytes (Linux, macOS) or UTF-16 units (Windows) in a name. */
export const longestName = 255

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const illegal = /[<>:"/\\|?*\u007f-\u009f]/gu
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/iu
// Marks that reverse the reading direction can make one file type look like another.
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Counts the bytes of a text in UTF-8. */
export const countBytes = (text: string): number => {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** Whether Windows takes a name for one of its devices, whatever its extension: `CON`, `nul.txt`, `Com1 .tar.gz`. */
export const isReservedName = (name: string): boolean =>
  reserved.test(name.split('.')[0]?.trimEnd() ?? '')

const cleanPart = (text: string): string =>
  flattenLine(text.replace(directionMarks, '').replace(illegal, ' '))
    .normalize('NFC')
    .replace(/^[\s.]+|[\s.]+$/gu, '')

/** Puts `fallback`, if there is one, before a name that Windows reserves. */
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

/** Cuts a text to at most `limit` bytes of UTF-8, between characters as a reader sees them. */
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
 * Turns a text into something that the name of a file or folder can start with on Windows, macOS
 * and Linux, in at most `limit` bytes of UTF-8. `fallback` is used if nothing of the text is
 * left, and goes before a name that Windows reserves; without it, the result may be empty or such
 * a name.
 */
export const makeSafeName = (text: string, limit: number, fallback = ''): string => {
  const name = avoidReserved(cleanPart(text) || fallback, fallback)
  return avoidReserved(shortenToBytes(name, limit), fallback)
}
