import type { ExportFormat } from '@shared/model/sentPosting'
import { countBytes, longestName, makeSafeName } from '@shared/domain/text/safeFileName'

/** The parts of a posting's file name. `client` is empty if it is unknown or withheld. */
export interface FileNameParts {
  title: string
  client: string
  /** The agency that it is for; empty for none. */
  recipient?: string
  /** `YYYY-MM-DD`. */
  day: string
  format: ExportFormat
  /** How many bytes the name may take; for places that allow fewer than the file system. */
  longest?: number
}

const joinParts = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' - ')

/**
 * Suggests a file name such as `Chief of Technology - Northwind - 2026-11-23.docx`, or with the name of an
 * agency before the day, that Windows, macOS and Linux all accept: at most `longest` bytes, by
 * default 255. If it has to be cut, the client goes first, then the agency.
 */
export const suggestFileName = ({
  title,
  client,
  recipient = '',
  day,
  format,
  longest = longestName,
}: FileNameParts): string => {
  const ending = ` - ${day}.${format}`
  const room = longest - countBytes(ending)
  const safeTitle = makeSafeName(title, room, 'Posting')
  const safeRecipient = makeSafeName(recipient, room - countBytes(`${safeTitle} - `))
  const present = joinParts([safeTitle, safeRecipient])
  const safeClient = makeSafeName(client, room - countBytes(`${present} - `))
  return `${joinParts([safeTitle, safeClient, safeRecipient])}${ending}`
}
