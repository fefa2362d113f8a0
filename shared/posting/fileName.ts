import type { ExportFormat } from '@shared/model/submission'
import {
  cleanForFileName,
  countBytes,
  longestName,
  shortenToBytes,
} from '@shared/domain/text/safeFileName'

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
  const safeTitle = cleanForFileName(title, 'Posting')
  const shortTitle = shortenToBytes(safeTitle, room)
  const shortClient = shortenToBytes(
    cleanForFileName(client),
    room - countBytes(`${shortTitle} - `),
  )
  return `${[shortTitle, shortClient].filter((part) => part !== '').join(' - ')}${ending}`
}
