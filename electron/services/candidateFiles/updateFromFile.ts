import type { Result } from '@shared/contract/result'
import type { CandidateDraft } from '@shared/model/candidate'
import type { MergeChoices } from '@shared/model/candidateMerge'
import type { CandidateId } from '@shared/model/ids'
import type { Workspace } from '@electron/store/types'
import { updateCandidate, type MergedCandidate } from '../candidates/mergeCandidates'
import { findRecord } from '../records/findRecord'
import { keepFile } from './attachFile'

/**
 * Brings a candidate who comes again up to date with a newer CV, which is attached too. Fails with `not-found`,
 * and as attaching and saving do.
 */
export const updateFromFile = async (
  workspace: Workspace,
  id: CandidateId,
  draft: CandidateDraft,
  choices: MergeChoices,
  file: { fileName: string; bytes: Uint8Array },
): Promise<Result<MergedCandidate>> => {
  const candidate = findRecord(workspace, 'candidates', id)
  if (!candidate.ok) return candidate
  const kept = await keepFile(workspace, file.fileName, file.bytes)
  if (!kept.ok) return kept
  const news = { ...draft, attachments: [kept.value] }
  return updateCandidate(workspace, candidate.value, news, choices)
}
