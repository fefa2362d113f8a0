import { countApplicationsBy, summarizeCandidate } from '@shared/domain/records/summaries'
import type { Application } from '@shared/model/application'
import type { CandidateId } from '@shared/model/ids'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import type { Workspace } from '@electron/store/types'

export interface Page {
  from: number
  count: number
}

// A list stays the same array until a record changes, so its pages are counted once.
const counted = new WeakMap<readonly Application[], ReadonlyMap<CandidateId, number>>()

const countApplications = (
  applications: readonly Application[],
): ReadonlyMap<CandidateId, number> => {
  const counts = counted.get(applications) ?? countApplicationsBy(applications, 'candidateId')
  counted.set(applications, counts)
  return counts
}

/** The candidates of a page, or all, each with the number of roles applied for. */
export const listCandidates = (
  workspace: Workspace,
  { from, count }: Page = { from: 0, count: Infinity },
): CandidateSummary[] => {
  const counts = countApplications(workspace.collection('applications').list())
  const candidates = workspace
    .collection('candidates')
    .list()
    .slice(from, from + count)
  return candidates.map((candidate) => summarizeCandidate(candidate, counts.get(candidate.id) ?? 0))
}
