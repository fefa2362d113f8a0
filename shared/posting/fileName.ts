import type { ExportFormat } from '@shared/model/submission'
import { countBytes, longestName, makeSafeName } from '@shared/domain/text/safeFileName'

/** What a posting's file is named after. `client` is empty where it is unknown or withheld. */
export interface FileNameParts {
  title: string
  client: string
  /** `YYYY-MM-DD`. */
  day: string
  format: ExportFormat
  /** How many bytes the name may take where its place allows fewer than any file system. */
  longest?: number
}

/**
 * A file name such as `Chief of Technology - Northwind - 2026-11-23.docx` that Windows,
 * macOS and Linux all accept: at most `longest` bytes, 255 unless told, cut in the client first.
 */
export const suggestFileName = ({
  title,
  client,
  day,
  format,
  longest = longestName,
}: FileNameParts): string => {
  const ending = ` - ${day}.${format}`
  const room = longest - countBytes(ending)
  const safeTitle = makeSafeName(title, room, 'Posting')
  const safeClient = makeSafeName(client, room - countBytes(`${safeTitle} - `))
  return `${[safeTitle, safeClient].filter((part) => part !== '').join(' - ')}${ending}`
}
