import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import type { ImportedPosting } from '@shared/model/importedPosting'
import { decodeTextFile } from './decodeTextFile'
import { importPostingText } from './text/importPostingText'

const maximumMegabytes = 5

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

const readContent = async (path: string, name: string): Promise<Result<Uint8Array>> => {
  const file = await open(path, 'r')
  try {
    const stats = await file.stat()
    if (!stats.isFile()) return fail('invalid-input', `${name} is not a file.`)
    if (stats.size > maximumMegabytes * 1024 * 1024) {
      return fail(
        'invalid-input',
        `${name} is larger than ${maximumMegabytes} MB, which no posting is. Nothing was imported.`,
      )
    }
    return ok(await file.readFile())
  } finally {
    await file.close()
  }
}

const importContent = (content: Uint8Array, name: string): Result<ImportedPosting> => {
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

/**
 * Reads a posting from a .txt or .md file at `path`; see `decodeTextFile` for the
 * encodings and `importPostingText` for what becomes of the text. Fails with
 * `not-found`, `permission` or `io` when the file can't be read, and with
 * `invalid-input` when it is no file, empty, larger than 5 MB or not text.
 */
export const importPostingFile = async (path: string): Promise<Result<ImportedPosting>> => {
  const name = basename(path)
  try {
    const content = await readContent(path, name)
    return content.ok ? importContent(content.value, name) : content
  } catch (error) {
    return describeFailure(error, name)
  }
}
