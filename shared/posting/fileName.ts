import type { ExportFormat } from '@shared/model/submission'
import { cleanLine } from './cleanText'

/** Most file systems allow this many bytes (Linux, macOS) or UTF-16 units (Windows) in a name. */
const longestName = 255

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const illegal = /[<>:"/\\|?*\u007f-\u009f]/gu
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu
// Marks that turn the reading direction can make one file type look like another.
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

const countBytes = (text: string): number => {
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

/** The beginning of a text that fits into `limit` bytes of UTF-8, cut between characters as a reader sees them. */
const shorten = (text: string, limit: number): string => {
  if (countBytes(text) <= limit) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text,
  )) {
    if (countBytes(kept + segment) > limit) break
    kept += segment
  }
  return kept.replace(/[\s.]+$/u, '')
}

/** What a posting's file is named after. `client` is empty where it is unknown or withheld. */
export interface FileNameParts {
  title: string
  client: string
  /** `YYYY-MM-DD`. */
  day: string
  format: ExportFormat
}

/**
 * A file name such as `Chief of Technology - Northwind - 2026-11-23.docx` that
 * Windows, macOS and Linux all accept: at most 255 bytes, cut in the client first.
 */
export const suggestFileName = ({ title, client, day, format }: FileNameParts): string => {
  const ending = ` - ${day}.${format}`
  const room = longestName - countBytes(ending)
  const cleanTitle = cleanPart(title) || 'Posting'
  const safeTitle = reserved.test(cleanTitle.split('.')[0]?.trimEnd() ?? '')
    ? `Posting ${cleanTitle}`
    : cleanTitle
  const shortTitle = shorten(safeTitle, room)
  const shortClient = shorten(cleanPart(client), room - countBytes(`${shortTitle} - `))
  return `${[shortTitle, shortClient].filter((part) => part !== '').join(' - ')}${ending}`
}
