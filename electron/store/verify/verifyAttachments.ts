import { join, posix } from 'node:path'
import type { Candidate } from '@shared/model/candidate'
import { readFolder } from '../files/durableFile'
import { hashFile } from '../files/fileChunks'
import { forEachConcurrently } from '../tasks/keyedQueue'
import { attachmentsFolderName, getRecordFileName, isAttachmentHash } from '../workspaces/layout'
import type { Finding } from '../types'

const hashesAtOnce = 4

const describeDamage = (hash: string): Finding => ({
  kind: 'damaged-attachment',
  path: posix.join(attachmentsFolderName, hash),
  message: 'Its content does not match the hash that is its name, or can’t be read.',
})

const findMissing = (candidate: Candidate, present: ReadonlySet<string>): Finding[] =>
  candidate.attachments
    .filter(({ hash }) => !present.has(hash))
    .map(({ fileName }) => ({
      kind: 'missing-attachment',
      path: posix.join('candidates', getRecordFileName(candidate.id)),
      message: `The attached file “${fileName}” is not in the workspace.`,
    }))

/** Hashes every attachment and looks for those that candidates name. Rejects with the system's error. */
export const verifyAttachments = async (
  folder: string,
  candidates: readonly Candidate[],
): Promise<{ count: number; findings: Finding[] }> => {
  const names = await readFolder(join(folder, attachmentsFolderName))
  const hashes = names.filter(isAttachmentHash)
  const damaged: Finding[] = []
  await forEachConcurrently(hashes, hashesAtOnce, async (hash) => {
    const found = await hashFile(join(folder, attachmentsFolderName, hash)).catch(() => null)
    if (found !== hash) damaged.push(describeDamage(hash))
  })
  const present = new Set(hashes)
  const missing = candidates.flatMap((candidate) => findMissing(candidate, present))
  return { count: hashes.length - damaged.length, findings: [...damaged, ...missing] }
}
