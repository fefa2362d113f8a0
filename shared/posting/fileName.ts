import type { ExportFormat } from '@shared/model/sentPosting'
import { countBytes, longestName, makeSafeName } from '@shared/domain/text/safeFileName'

/** The parts of a posting's file name. `client` is empty if it is unknown or withheld. */
export interface FileNameParts {
  title: string
  client: string
  /** `YYYY-MM-DD`. */
  day: string
  format: ExportFormat
  /** How many bytes the name may take; for places that allow fewer than the file system. */
  longest?: number
}

/**
 * Suggests a file name such as `Chief of Technology - Northwind - 2026-11-23.docx` that Windows,
 * macOS and Linux all accept: at most `longest` bytes, by default 255. If it has to be cut, the
 * client goes first.
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
