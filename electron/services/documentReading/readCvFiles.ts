import { basename, extname } from 'node:path'
import { ok, type Result } from '@shared/contract/result'
import type { CvReading } from '@shared/model/reading/cvReading'
import { splitCards } from '../../importers/readers/archive/splitCards'
import type { DocumentReading, ReadOptions } from './createDocumentReading'
import { readFileBytes } from './readChosenFile'

/** A file with a CV, as it was given or taken out of an archive, and what was read from it. */
export interface CvFile {
  /** The path as given; for a file in an archive with its name behind: `cvs.zip/anna.pdf`. */
  file: string
  fileName: string
  bytes: Uint8Array
  reading: Result<CvReading>
}

const isArchive = (bytes: Uint8Array, path: string): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && extname(path).toLowerCase() === '.zip'

/** Whether a file holds more than one document. */
const isOfSeveral = (bytes: Uint8Array, path: string): boolean =>
  isArchive(bytes, path) || (splitCards(bytes, path) ?? []).length > 1

/**
 * Reads the CVs in the file at `path`, which is several if it is an archive or an address book. `file` is how it is named in
 * results. Fails if the file or the archive can’t be opened; a CV that can’t be read says so in its result.
 */
export const readCvFiles = async (
  path: string,
  file: string,
  reading: DocumentReading,
  options: ReadOptions = {},
): Promise<Result<CvFile[]>> => {
  const bytes = await readFileBytes(path)
  if (!bytes.ok) return bytes
  const fileName = basename(path)
  if (!isOfSeveral(bytes.value, path)) {
    const result = await reading.readCv(bytes.value, fileName, options)
    return ok([{ file, fileName, bytes: bytes.value, reading: result }])
  }
  const unpacked = await reading.unpack(bytes.value, fileName, options)
  if (!unpacked.ok) return unpacked
  const files: CvFile[] = []
  for (const each of unpacked.value) {
    const result = await reading.readCv(each.bytes, each.fileName, options)
    files.push({ ...each, file: `${file}/${each.fileName}`, reading: result })
  }
  return ok(files)
}
