import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import type { PostingReading } from '@shared/model/reading/postingReading'
import { readingLimits } from '../../importers/readers/limits'
import type { DocumentReading, ReadOptions } from './createDocumentReading'

const megabyte = 1024 * 1024

const hasCode = (error: unknown): error is { code: unknown } =>
  typeof error === 'object' && error !== null && 'code' in error

const describeFailure = (error: unknown, name: string): Result<never> => {
  const code = hasCode(error) ? error.code : null
  if (code === 'ENOENT') return fail('not-found', `The file ${name} was not found.`)
  if (code === 'EACCES' || code === 'EPERM') {
    return fail(
      'permission',
      `You don’t have permission to read ${name}. Copy it to one of your own folders first.`,
    )
  }
  return fail('io', `${name} could not be read. Try again.`, { code })
}

/**
 * Reads the bytes of the file at `path`. Fails with `not-found`, `permission`, `io`, or
 * `invalid-input` if it is not a file or too large.
 */
export const readFileBytes = async (path: string): Promise<Result<Uint8Array>> => {
  const name = basename(path)
  try {
    const file = await open(path, 'r')
    try {
      const stats = await file.stat()
      if (!stats.isFile()) return fail('invalid-input', `${name} is not a file.`)
      if (stats.size > readingLimits.fileBytes)
        return fail(
          'invalid-input',
          `${name} is larger than ${readingLimits.fileBytes / megabyte} MB, which is too large for a posting. Nothing was imported.`,
        )
      return ok(await file.readFile())
    } finally {
      await file.close()
    }
  } catch (error) {
    return describeFailure(error, name)
  }
}

/** Reads and sorts the posting in the file at `path`. Fails as `readFileBytes` and `reading` do. */
export const readChosenFile = async (
  path: string,
  reading: DocumentReading,
  options?: ReadOptions,
): Promise<Result<PostingReading>> => {
  const bytes = await readFileBytes(path)
  return bytes.ok ? reading.readFile(bytes.value, basename(path), options) : bytes
}
