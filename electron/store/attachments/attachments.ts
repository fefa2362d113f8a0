import { createHash, type Hash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import { attachmentHashSchema, type AttachmentHash } from '@shared/model/ids'
import {
  attachmentsFolderName,
  createTemporaryName,
  discardFile,
  failStorage,
  getAttachmentPath,
  getErrno,
  hashFile,
  isNoRegularFile,
  pathExists,
  readChunks,
  readRegularFile,
  renameWithRetry,
  syncFolder,
} from '../files'
import { setAside } from '../quarantine'
import type { StoredAttachment } from '../types'

const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const copyChunks = async (
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  path: string,
  hash: Hash,
): Promise<number> => {
  const handle = await open(path, 'wx')
  let bytes = 0
  try {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
      await handle.writeFile(chunk)
    }
    await handle.sync()
    return bytes
  } finally {
    await handle.close()
  }
}

const setDamagedAside = (folder: string, hash: string, path: string, now: Date): Promise<unknown> =>
  setAside(
    folder,
    {
      collection: null,
      place: attachmentsFolderName,
      fileName: hash,
      path,
      reason: 'Its content no longer matches its hash; the same file was attached again.',
    },
    now,
  )

const isContentOf = async (path: string, hash: string): Promise<boolean> => {
  try {
    return (await hashFile(path)) === hash
  } catch (error) {
    if (isNoRegularFile(error)) return false
    throw error
  }
}

/**
 * Keeps a copy of a file, given as a path or as content, under its SHA-256. Identical content
 * is stored once; a damaged copy of it is set aside first.
 */
export const addAttachment = async (
  folder: string,
  source: string | Uint8Array,
  now: Date,
): Promise<Result<StoredAttachment>> => {
  const temporary = join(folder, attachmentsFolderName, createTemporaryName())
  try {
    const sum = createHash('sha256')
    const chunks = typeof source === 'string' ? readChunks(source) : [source]
    const bytes = await copyChunks(chunks, temporary, sum)
    const hash = attachmentHashSchema.parse(sum.digest('hex'))
    const path = getAttachmentPath(folder, hash)
    const isThere = await pathExists(path)
    if (isThere && (await isContentOf(path, hash))) return ok({ hash, bytes })
    if (isThere) await setDamagedAside(folder, hash, path, now)
    await renameWithRetry(temporary, path)
    await syncFolder(dirname(path))
    return ok({ hash, bytes })
  } catch (error) {
    return failStorage(error, 'attach')
  } finally {
    await discardFile(temporary)
  }
}

/** Reads the content of an attachment. Fails with `not-found`, or with `io` when it is damaged. */
export const readAttachment = async (
  folder: string,
  hash: AttachmentHash,
): Promise<Result<Uint8Array>> => {
  try {
    const bytes = await readRegularFile(getAttachmentPath(folder, hash))
    if (hashBytes(bytes) === hash) return ok(bytes)
    return fail('io', 'The attached file is damaged: its content no longer matches its hash.')
  } catch (error) {
    if (getErrno(error) === 'ENOENT')
      return fail('not-found', 'The attached file is not in the workspace.')
    return failStorage(error, 'read')
  }
}
