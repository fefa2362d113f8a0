import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import type { ImportedPosting } from '@shared/model/importedPosting'
import type { SourceDocument } from '@shared/model/sourceDocument'
import { decodeTextFile } from './decodeTextFile'
import { detectFormat } from './readers/detectFormat'
import { readingLimits } from './readers/limits'
import { importPostingText } from './text/importPostingText'

const megabyte = 1024 * 1024
const maximumTextBytes = 5 * megabyte

/** Reads a document of any kind; see `readDocument`. */
export type ReadDocument = (bytes: Uint8Array, fileName: string) => Promise<Result<SourceDocument>>

const hasCode = (error: unknown): error is { code: unknown } =>
  typeof error === 'object' && error !== null && 'code' in error

const describeFailure = (error: unknown, name: string): Result<never> => {
  const code = hasCode(error) ? error.code : null
  if (code === 'ENOENT') return fail('not-found', `There is no file ${name} any more.`)
  if (code === 'EACCES' || code === 'EPERM') {
    return fail('permission', `${name} may not be read. Copy it to a folder of yours first.`)
  }
  return fail('io', `${name} could not be read. Please try again.`, { code })
}

const tooLarge = (name: string, bytes: number): Result<never> =>
  fail(
    'invalid-input',
    `${name} is larger than ${bytes / megabyte} MB, which no posting is. Nothing was imported.`,
  )

const readContent = async (path: string, name: string): Promise<Result<Uint8Array>> => {
  const file = await open(path, 'r')
  try {
    const stats = await file.stat()
    if (!stats.isFile()) return fail('invalid-input', `${name} is not a file.`)
    if (stats.size > readingLimits.fileBytes) return tooLarge(name, readingLimits.fileBytes)
    return ok(await file.readFile())
  } finally {
    await file.close()
  }
}

const importText = (content: Uint8Array, name: string): Result<ImportedPosting> => {
  if (content.byteLength > maximumTextBytes) return tooLarge(name, maximumTextBytes)
  const decoded = decodeTextFile(content)
  if (!decoded.ok) return fail(decoded.error.code, `${name}: ${decoded.error.message}`)
  const { text, isUnicode } = decoded.value
  if (text.trim() === '') return fail('invalid-input', `${name} is empty. Nothing was imported.`)
  const imported = importPostingText(text, { name })
  if (!isUnicode) {
    imported.report.warnings.push(
      `${name} is not Unicode text and was read as Western European (windows-1252). Please check accented letters.`,
    )
  }
  return ok(imported)
}

const importDocument = async (
  content: Uint8Array,
  name: string,
  read: ReadDocument,
): Promise<Result<ImportedPosting>> => {
  const document = await read(content, name)
  if (!document.ok) return fail(document.error.code, `${name}: ${document.error.message}`)
  const { text, warnings } = document.value
  if (text.trim() === '') return fail('invalid-input', `There is no text in ${name}.`)
  const imported = importPostingText(text, { name })
  imported.report.warnings.push(...warnings)
  return ok(imported)
}

/**
 * Reads a posting from the file at `path`: text here, and any other kind by way of `read`. See
 * `decodeTextFile` for the encodings of text and `importPostingText` for what becomes of it. Fails
 * with `not-found`, `permission` or `io` when the file can't be read, with `invalid-input` when it
 * is no file, empty or too large, and as `read` does.
 */
export const importPostingFile = async (
  path: string,
  read: ReadDocument,
): Promise<Result<ImportedPosting>> => {
  const name = basename(path)
  try {
    const content = await readContent(path, name)
    if (!content.ok) return content
    return detectFormat(content.value, name) === 'text'
      ? importText(content.value, name)
      : await importDocument(content.value, name, read)
  } catch (error) {
    return describeFailure(error, name)
  }
}
