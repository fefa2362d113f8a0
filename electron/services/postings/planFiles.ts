import { dirname, join } from 'node:path'
import { platform } from 'node:process'
import type { ExportTarget } from '@shared/contract/channels/documentChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import type { PostingDocument } from '@shared/document/postingDocument'
import { makeSafeName } from '@shared/domain/text/safeFileName'
import type { Agency } from '@shared/model/agency'
import type { ExportFormat } from '@shared/model/sentPosting'
import { suggestFileName } from '@shared/posting/fileName'
import { failStorage, makeFolder } from '@electron/store/files'
import type { FileTokens } from '../files/fileTokens'
import { findFreePaths } from '../files/findFreePath'
import { resolveToken } from '../files/resolveToken'
import { measureRoomForName } from '../files/roomForName'

/** A file that a posting is going to be written to. */
export interface PlannedFile {
  format: ExportFormat
  path: string
}

type FolderTarget = Extract<ExportTarget, { kind: 'folder' }>

interface NamedPosting {
  document: PostingDocument
  agency: Pick<Agency, 'name'> | null
}

/** The bytes of a number behind a name: ` (999)`. */
const roomForNumber = 6

/**
 * The name includes the client only if the posting does, and the agency that it is for. It leaves
 * `spare` bytes of what the folder allows.
 */
export const nameFile = (
  { document: { title, facts, day }, agency }: NamedPosting,
  format: ExportFormat,
  folder: string,
  spare = 0,
): string =>
  suggestFileName({
    title,
    client: facts.client,
    recipient: agency?.name ?? '',
    day,
    format,
    longest: measureRoomForName(folder, platform) - spare,
  })

/** For a single file, the save dialog has already asked about overwriting. */
export const mayOverwrite = (target: ExportTarget): boolean =>
  target.kind === 'file' || target.overwrite

const findTargetFolder = (folder: string, subfolder: string | undefined): string =>
  subfolder === undefined
    ? folder
    : join(folder, makeSafeName(subfolder, measureRoomForName(folder, platform), 'Postings'))

/** Makes the folder within the chosen one that files go into. */
export async function makeTargetFolder(
  target: ExportTarget,
  planned: readonly PlannedFile[],
): Promise<Result<null>> {
  if (target.kind === 'file' || target.subfolder === undefined) return ok(null)
  try {
    for (const folder of new Set(planned.map(({ path }) => dirname(path)))) await makeFolder(folder)
    return ok(null)
  } catch (error) {
    return failStorage(error, 'export')
  }
}

async function nameFiles(
  formats: readonly ExportFormat[],
  posting: NamedPosting,
  folder: string,
  { keepBoth = false, written = [] }: Pick<FolderTarget, 'keepBoth' | 'written'>,
): Promise<Result<PlannedFile[]>> {
  const spare = keepBoth || written.length > 0 ? roomForNumber : 0
  const names = formats.map((format) => nameFile(posting, format, folder, spare))
  const paths = names.map((name) => join(folder, name))
  const isNumbered = keepBoth || names.some((name) => written.includes(name))
  try {
    const free = isNumbered ? await findFreePaths(paths) : paths
    return ok(formats.map((format, index) => ({ format, path: free[index] ?? '' })))
  } catch (error) {
    return failStorage(error, 'export')
  }
}

/** Lists the file for each format. */
export async function planFiles(
  files: FileTokens,
  { formats, target }: { formats: readonly ExportFormat[]; target: ExportTarget },
  posting: NamedPosting,
): Promise<Result<PlannedFile[]>> {
  const path = resolveToken(files, target.token)
  if (!path.ok) return path
  const [first, ...others] = new Set(formats)
  if (first === undefined) return fail('invalid-input', 'No format was chosen.')
  if (target.kind === 'folder') {
    const folder = findTargetFolder(path.value, target.subfolder)
    return nameFiles([first, ...others], posting, folder, target)
  }
  return others.length === 0
    ? ok([{ format: first, path: path.value }])
    : fail('invalid-input', 'Exporting several formats needs a folder, not a file.')
}
