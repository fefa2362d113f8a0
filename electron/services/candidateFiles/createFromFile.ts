import type { Result } from '@shared/contract/result'
import type { Candidate, CandidateDraft } from '@shared/model/candidate'
import type { Workspace } from '@electron/store/types'
import { keepNewFile } from './attachFile'

/** Creates a candidate with a file among the attachments. Fails as `keepNewFile` and saving do. */
export const createFromFile = async (
  workspace: Workspace,
  draft: CandidateDraft,
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<Candidate>> => {
  const kept = await keepNewFile(workspace, fileName, bytes)
  if (!kept.ok) return kept
  const attachments = [...draft.attachments, kept.value]
  return workspace.collection('candidates').create({ ...draft, attachments })
}
