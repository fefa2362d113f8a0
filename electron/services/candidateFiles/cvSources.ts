import { basename } from 'node:path'
import { nanoid } from 'nanoid'
import {
  archiveIdSchema,
  type ArchiveId,
  type CvSource,
} from '@shared/contract/channels/candidates/cvChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import type { FileContent } from '../../importers/readers/worker/readingMessages'
import type { DocumentReading, ReadOptions } from '../documentReading/createDocumentReading'
import { readFileBytes } from '../documentReading/readChosenFile'
import type { FileTokens } from '../files/fileTokens'
import { resolveToken } from '../files/resolveToken'

/** The files that the window names as sources of CVs. */
export interface CvSources {
  /** Fails as reading a file does, and with `not-found` for an archive that was forgotten. */
  open(source: CvSource): Promise<Result<FileContent>>
  /** Unpacks an archive and holds its documents. Fails as `open` and unpacking do. */
  unpack(
    source: CvSource,
    options?: ReadOptions,
  ): Promise<Result<{ archive: ArchiveId; names: string[] }>>
  /** Forgets all archives. */
  forget(): void
}

const forgotten = fail('not-found', 'This archive was closed. Import it again.')

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Pasted text as a file that readers understand, and that can be opened again later. */
const toFile = ({ text, html }: { text: string; html: string | null }): FileContent =>
  html === null || html.trim() === ''
    ? { fileName: 'Pasted CV.txt', bytes: encode(text) }
    : { fileName: 'Pasted CV.html', bytes: encode(`<!doctype html><meta charset="utf-8">${html}`) }

export const createCvSources = (
  files: FileTokens,
  reading: Pick<DocumentReading, 'unpack'>,
): CvSources => {
  const archives = new Map<ArchiveId, readonly FileContent[]>()

  const open = async (source: CvSource): Promise<Result<FileContent>> => {
    switch (source.kind) {
      case 'pasted':
        return ok(toFile(source))
      case 'dropped':
        return ok({ fileName: source.name, bytes: source.bytes })
      case 'chosen': {
        const path = resolveToken(files, source.token)
        if (!path.ok) return path
        const bytes = await readFileBytes(path.value)
        return bytes.ok ? ok({ fileName: basename(path.value), bytes: bytes.value }) : bytes
      }
      case 'archived': {
        const document = archives
          .get(source.archive)
          ?.find(({ fileName }) => fileName === source.name)
        return document === undefined ? forgotten : ok(document)
      }
    }
  }

  return {
    open,
    unpack: async (source, options) => {
      const file = await open(source)
      if (!file.ok) return file
      const { bytes, fileName } = file.value
      const unpacked = await reading.unpack(bytes, fileName, options)
      if (!unpacked.ok) return unpacked
      const archive = archiveIdSchema.parse(nanoid())
      archives.set(archive, unpacked.value)
      return ok({ archive, names: unpacked.value.map((each) => each.fileName) })
    },
    forget: () => archives.clear(),
  }
}
