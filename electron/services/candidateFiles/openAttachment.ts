import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fail, type Result } from '@shared/contract/result'
import { longestName, makeSafeName } from '@shared/domain/text/safeFileName'
import type { AttachmentHash } from '@shared/model/ids'
import type { Workspace } from '@electron/store/types'
import type { SystemShell } from '../context'

/** What the system shows in a program instead of running it. */
const documents: ReadonlySet<string> = new Set([
  ...[
    '.pdf',
    '.docx',
    '.odt',
    '.rtf',
    '.txt',
    '.md',
    '.markdown',
    '.html',
    '.htm',
    '.json',
    '.vcf',
  ],
  ...[
    '.xml',
    '.csv',
    '.xlsx',
    '.ods',
    '.eml',
    '.msg',
    '.png',
    '.jpg',
    '.jpeg',
    '.gif',
    '.tif',
    '.tiff',
  ],
])

const notADocument = fail(
  'invalid-input',
  'Only documents and pictures are opened from here, since other files could be programs.',
)

/** Opens copies of attachments, since these have no names of their own. */
export interface AttachmentOpener {
  /** Fails with `invalid-input` for what is not a document, and as reading, writing and opening do. */
  open(
    workspace: Workspace,
    file: { hash: AttachmentHash; fileName: string },
  ): Promise<Result<null>>
}

/** `folder` is the absolute path of a folder for the copies; those of an earlier run are removed. */
export const createAttachmentOpener = (folder: string, shell: SystemShell): AttachmentOpener => {
  let isCleared = false

  const write = async (fileName: string, bytes: Uint8Array): Promise<string> => {
    if (!isCleared) await rm(folder, { recursive: true, force: true })
    isCleared = true
    await mkdir(folder, { recursive: true })
    const own = await mkdtemp(join(folder, 'file-'))
    const path = join(own, makeSafeName(fileName, longestName, 'attachment'))
    // Only to be read: what is changed in a copy would be lost.
    await writeFile(path, bytes, { mode: 0o400 })
    return path
  }

  return {
    open: async (workspace, { hash, fileName }) => {
      if (!documents.has(extname(fileName).toLowerCase())) return notADocument
      const bytes = await workspace.readAttachment(hash)
      if (!bytes.ok) return bytes
      try {
        return await shell.open(await write(fileName, bytes.value))
      } catch {
        return fail('io', 'The file could not be opened: there is no room for a copy of it.')
      }
    },
  }
}
