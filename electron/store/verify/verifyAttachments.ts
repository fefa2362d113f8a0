import { join, posix } from 'node:path'
import type { Agency } from '@shared/model/agency'
import type { Candidate } from '@shared/model/candidate'
import type { AttachmentHash } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import {
  attachmentsFolderName,
  getRecordFileName,
  hashFile,
  isAttachmentHash,
  readFolder,
} from '../files'
import { forEachConcurrently } from '../tasks'
import type { VerifyFinding } from '../types'

const hashesAtOnce = 4

const describeDamage = (hash: string): VerifyFinding => ({
  kind: 'damaged-attachment',
  path: posix.join(attachmentsFolderName, hash),
  message: 'Its content does not match the hash that is its name, or can’t be read.',
})

/** An attachment that a record refers to. */
interface NamedAttachment {
  hash: AttachmentHash
  path: string
  message: string
}

const listOfCandidate = ({ id, attachments }: Candidate): NamedAttachment[] =>
  attachments.map(({ hash, fileName }) => ({
    hash,
    path: posix.join('candidates', getRecordFileName(id)),
    message: `The attached file “${fileName}” is not in the workspace.`,
  }))

const listOfRole = ({ id, source }: Role): NamedAttachment[] =>
  [source?.content, source?.text].flatMap((file) =>
    file === null || file === undefined
      ? []
      : [
          {
            hash: file.hash,
            path: posix.join('roles', getRecordFileName(id)),
            message: `“${source?.fileName ?? ''}”, from which it was imported, is not in the workspace.`,
          },
        ],
  )

const listOfAgency = ({ id, letterheadStyle }: Agency): NamedAttachment[] =>
  letterheadStyle?.logo
    ? [
        {
          hash: letterheadStyle.logo.hash,
          path: posix.join('agencies', getRecordFileName(id)),
          message: 'The logo of its letterhead is not in the workspace.',
        },
      ]
    : []

/**
 * Hashes every attachment and checks that those of candidates, roles and agencies exist. Rejects with the
 * system's error.
 */
export const verifyAttachments = async (
  folder: string,
  {
    candidates,
    roles,
    agencies,
  }: {
    candidates: readonly Candidate[]
    roles: readonly Role[]
    agencies: readonly Agency[]
  },
): Promise<{ count: number; findings: VerifyFinding[] }> => {
  const names = await readFolder(join(folder, attachmentsFolderName))
  const hashes = names.filter(isAttachmentHash)
  const damaged: VerifyFinding[] = []
  await forEachConcurrently(hashes, hashesAtOnce, async (hash) => {
    const found = await hashFile(join(folder, attachmentsFolderName, hash)).catch(() => null)
    if (found !== hash) damaged.push(describeDamage(hash))
  })
  const present = new Set(hashes)
  const named = [
    ...candidates.flatMap(listOfCandidate),
    ...roles.flatMap(listOfRole),
    ...agencies.flatMap(listOfAgency),
  ]
  const missing = named
    .filter(({ hash }) => !present.has(hash))
    .map(({ path, message }): VerifyFinding => ({ kind: 'missing-attachment', path, message }))
  return { count: hashes.length - damaged.length, findings: [...damaged, ...missing] }
}
