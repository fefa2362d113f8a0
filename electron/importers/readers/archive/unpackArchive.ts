import { extname, posix } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import { readingLimits } from '../limits'
import { openPackage } from '../packaged/openPackage'
import { ReaderFault } from '../readerFault'
import type { FileContent } from '../worker/readingMessages'

/** The most documents, and bytes of them all, that are taken out of one archive. */
const mostFiles = 500
const mostBytes = 200 * 1024 * 1024

const readable = new Set([
  '.pdf',
  '.docx',
  '.odt',
  '.rtf',
  '.txt',
  '.md',
  '.html',
  '.htm',
  '.json',
  '.vcf',
  '.xml',
  '.eml',
  '.msg',
  '.png',
  '.jpg',
  '.jpeg',
  '.csv',
])

/** What systems and programs add to archives by themselves. */
const isOfSystem = (name: string): boolean =>
  name.startsWith('__MACOSX/') || posix.basename(name).startsWith('.')

const isDocument = (name: string): boolean =>
  !name.endsWith('/') && !isOfSystem(name) && readable.has(extname(name).toLowerCase())

const tooMuch = fail(
  'invalid-input',
  'This archive holds more than can be read at once. Unpack it and import its files in parts.',
)

/**
 * Unpacks the documents of a ZIP file, in memory and within bounds; names keep no folders that could lead
 * outside. Fails with `invalid-input` for one that holds too much or unpacks to far more than its size, and
 * with `damaged` for a broken one.
 */
export const unpackArchive = async (bytes: Uint8Array): Promise<Result<FileContent[]>> => {
  try {
    const archive = await openPackage(bytes)
    const names = archive.names.filter(isDocument)
    if (names.length > mostFiles) return tooMuch
    const files: FileContent[] = []
    let total = 0
    for (const name of names) {
      const content = await archive.read(name)
      if (content === null) continue
      total += content.byteLength
      if (total > mostBytes || content.byteLength > readingLimits.partBytes) return tooMuch
      files.push({ fileName: posix.basename(name), bytes: new Uint8Array(content) })
    }
    return ok(files)
  } catch (error) {
    if (error instanceof ReaderFault) return fail(error.code, error.message)
    return fail('damaged', 'This archive is damaged and can’t be unpacked. Ask for it again.')
  }
}
