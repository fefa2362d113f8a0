import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import type { SourceDocument } from '@shared/model/sourceDocument'
import { readText } from '../readers/text/readText'

/** Makes a document of a file's bytes; the port through which every format comes in. */
export type ReadDocument = (content: Uint8Array, name: string) => Promise<Result<SourceDocument>>

const maximumBytes = 20 * 1024 * 1024

const hasCode = (error: unknown): error is { code: unknown } =>
  typeof error === 'object' && error !== null && 'code' in error

const describeFailure = (error: unknown, name: string): Result<never> => {
  const code = hasCode(error) ? error.code : null
  if (code === 'ENOENT') return fail('not-found', `There is no file ${name} any more.`)
  if (code === 'EACCES' || code === 'EPERM')
    return fail('permission', `${name} may not be read. Copy it to a folder of yours first.`)
  return fail('io', `${name} could not be read. Please try again.`, { code })
}

/** Reads text alone. */
export const readTextDocument: ReadDocument = (content) => Promise.resolve(ok(readText(content)))

/** Reads the file at `path`. Fails with `not-found`, `permission`, `io`, or as the reader does. */
export const readSource = async (
  path: string,
  readDocument: ReadDocument = readTextDocument,
): Promise<Result<SourceDocument>> => {
  const name = basename(path)
  try {
    const stats = await stat(path)
    if (!stats.isFile()) return fail('invalid-input', `${name} is not a file.`)
    if (stats.size > maximumBytes)
      return fail('invalid-input', `${name} is larger than 20 MB, which no posting is. Nothing was imported.`)
    return await readDocument(await readFile(path), name)
  } catch (error) {
    return describeFailure(error, name)
  }
}
