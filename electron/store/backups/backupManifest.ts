import { createHash } from 'node:crypto'
import { z } from 'zod'
import { workspaceIdSchema } from '@shared/model/ids'
import { timestampSchema } from '@shared/model/record'
import { BackupFault } from './backupFault'
import { isStorablePath } from './storablePath'

/** The file inside a backup that lists its contents. */
export const backupManifestName = 'backup.json'

/** The backup format that this version writes, and the newest that it reads. */
export const backupFormat = 1

/** What a backup says about itself without being read in full; also stored as the zip's comment. */
export const backupSummarySchema = z.object({
  /** The format of the backup itself. */
  backup: z.int().min(1),
  workspaceId: workspaceIdSchema,
  takenAt: timestampSchema,
  fileCount: z.int().nonnegative(),
  /** Total size of all files once unpacked. */
  bytes: z.int().nonnegative(),
})

/** One file of the workspace as stored in the backup. */
export const storedFileSchema = z.object({
  path: z.string().refine(isStorablePath),
  size: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const headerSchema = backupSummarySchema.extend({
  name: z.string(),
  /** The format of the backed-up workspace. */
  format: z.int().min(1),
  /** Files that existed but could not be read, and are therefore missing here. */
  unread: z.array(z.string()),
})

export type BackupSummary = z.infer<typeof backupSummarySchema>
export type StoredFile = z.infer<typeof storedFileSchema>
export type BackupHeader = z.infer<typeof headerSchema>

export interface BackupManifest {
  header: BackupHeader
  files: StoredFile[]
}

const listOpening = ',"files":['
const lineStep = 1_000

const damaged = (): BackupFault =>
  new BackupFault('io', 'This backup is damaged: its list of contents can’t be read.')

const sealOf = (lines: string): string => `],"sha256":"${lines}"}\n`

/**
 * Encodes the manifest as JSON that can also be read line by line: the header, one line for
 * each file, and the SHA-256 of the preceding lines. Yields it in pieces, so that a long one
 * does not block the event loop.
 */
export function* encodeBackupManifest({ header, files }: BackupManifest): Generator<string> {
  const hash = createHash('sha256')
  const seal = (text: string): string => {
    hash.update(text)
    return text
  }
  yield seal(`${JSON.stringify(header).slice(0, -1)}${listOpening}\n`)
  for (let at = 0; at < files.length; at += lineStep) {
    const isLast = (index: number): boolean => at + index === files.length - 1
    const lines = files
      .slice(at, at + lineStep)
      .map((file, index) => `${JSON.stringify(file)}${isLast(index) ? '' : ','}\n`)
    yield seal(lines.join(''))
  }
  yield sealOf(hash.digest('hex'))
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw damaged()
  }
}

const parseAs = <Value>(schema: z.ZodType<Value>, text: string): Value => {
  const parsed = schema.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  throw damaged()
}

/** Rejects a backup written by a newer Rolebench, going by its header alone. */
export const checkBackupFormat = ({ backup }: BackupSummary): void => {
  if (backup > backupFormat)
    throw new BackupFault(
      'newer-format',
      'This backup was made by a newer Rolebench. Update Rolebench to restore it; nothing was changed.',
    )
}

/** Decodes a manifest from its lines, given without line endings; throws `BackupFault`. */
export const decodeBackupManifest = async (
  lines: AsyncIterable<string>,
): Promise<BackupManifest> => {
  const hash = createHash('sha256')
  const files: StoredFile[] = []
  let header: BackupHeader | null = null
  let isSealed = false
  for await (const line of lines) {
    if (isSealed) throw damaged()
    if (line.startsWith(']')) {
      if (`${line}\n` !== sealOf(hash.digest('hex'))) throw damaged()
      isSealed = true
      continue
    }
    hash.update(`${line}\n`)
    if (header !== null) files.push(parseAs(storedFileSchema, line.replace(/,$/, '')))
    else {
      if (!line.endsWith(listOpening)) throw damaged()
      header = parseAs(headerSchema, `${line.slice(0, -listOpening.length)}}`)
      checkBackupFormat(header)
    }
  }
  if (header === null || !isSealed) throw damaged()
  return { header, files }
}
