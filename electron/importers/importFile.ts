import { basename } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import type { ImportedPosting } from '@shared/model/importedPosting'
import { decodeTextFile } from './decodeTextFile'
import { detectFormat } from './readers/detectFormat'
import { readFileContent, type ReadDocument } from './readSource'
import { importPostingText } from './text/importPostingText'

const megabyte = 1024 * 1024
const maximumTextBytes = 5 * megabyte

const tooLarge = (name: string, bytes: number): Result<never> =>
  fail(
    'invalid-input',
    `${name} is larger than ${bytes / megabyte} MB, which no posting is. Nothing was imported.`,
  )

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
  const content = await readFileContent(path)
  if (!content.ok) return content
  return detectFormat(content.value, name) === 'text'
    ? importText(content.value, name)
    : importDocument(content.value, name, read)
}
