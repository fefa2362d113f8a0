import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import { failStorage } from '@electron/store/files'
import { openPackage } from '../../importers/readers/packaged/openPackage'
import type { NamedFile } from './pairDictionaries'

/** The largest that are known, of Greek and Hungarian, take 20 MB. */
const mostBytes = 64 * 1024 * 1024

const archives = new Set(['.oxt', '.zip', '.xpi'])
const isOfDictionary = (name: string): boolean =>
  /\.(?:aff|dic)$/iu.test(name) && !basename(name).startsWith('hyph')

const tooLarge = fail('invalid-input', 'This file is too large to be a dictionary.')
const broken = fail('damaged', 'This archive is damaged and can’t be unpacked. Download it again.')

const unpack = async (bytes: Uint8Array): Promise<Result<NamedFile[]>> => {
  try {
    const archive = await openPackage(bytes)
    const files: NamedFile[] = []
    let total = 0
    for (const name of archive.names.filter(isOfDictionary)) {
      const content = await archive.read(name)
      total += content?.byteLength ?? 0
      if (total > mostBytes) return tooLarge
      if (content !== null) files.push({ fileName: basename(name), bytes: content })
    }
    return ok(files)
  } catch {
    return broken
  }
}

/** Reads the files of dictionaries from chosen files and archives; absolute paths. */
export const readDictionaryFiles = async (
  paths: readonly string[],
): Promise<Result<NamedFile[]>> => {
  const files: NamedFile[] = []
  for (const path of paths) {
    try {
      if ((await stat(path)).size > mostBytes) return tooLarge
      const bytes = await readFile(path)
      if (archives.has(extname(path).toLowerCase())) {
        const unpacked = await unpack(bytes)
        if (!unpacked.ok) return unpacked
        files.push(...unpacked.value)
      } else files.push({ fileName: basename(path), bytes })
    } catch (error) {
      return failStorage(error, 'read')
    }
  }
  return ok(files)
}
