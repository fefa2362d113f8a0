import { fail, ok, type Result } from '@shared/contract/result'
import type { Attachment, Candidate } from '@shared/model/candidate'
import type { Workspace } from '@electron/store/types'

/** Keeps a copy of a file, given as its path or its bytes, and describes it as an attachment. Fails as attaching does. */
export const keepFile = async (
  workspace: Pick<Workspace, 'addAttachment'>,
  fileName: string,
  content: string | Uint8Array,
): Promise<Result<Attachment>> => {
  const stored = await workspace.addAttachment(content)
  if (!stored.ok) return stored
  return ok({ ...stored.value, fileName, addedAt: new Date().toISOString() })
}

/** Keeps a copy of a file that is new here. Fails as attaching does, and with `exists` if a candidate has it already. */
export const keepNewFile = async (
  workspace: Workspace,
  fileName: string,
  content: string | Uint8Array,
): Promise<Result<Attachment>> => {
  const kept = await keepFile(workspace, fileName, content)
  if (!kept.ok) return kept
  const owner = workspace
    .collection('candidates')
    .list()
    .find(({ attachments }) => attachments.some(({ hash }) => hash === kept.value.hash))
  return owner === undefined
    ? kept
    : fail('exists', `${owner.name} has this file already. Nothing was imported.`)
}

/** Attaches a file to a candidate. A file that is attached already stays as it is. */
export const attachFile = async (
  workspace: Workspace,
  candidate: Candidate,
  fileName: string,
  content: string | Uint8Array,
): Promise<Result<Candidate>> => {
  const kept = await keepFile(workspace, fileName, content)
  if (!kept.ok) return kept
  const isThere = candidate.attachments.some(({ hash }) => hash === kept.value.hash)
  if (isThere) return ok(candidate)
  const attachments = [...candidate.attachments, kept.value]
  return workspace.collection('candidates').save({ ...candidate, attachments })
}
