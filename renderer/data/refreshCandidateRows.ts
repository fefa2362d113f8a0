import type { QueryClient } from '@tanstack/react-query'
import { summarizeCandidate } from '@shared/domain/records/summaries'
import { candidateIdSchema } from '@shared/model/ids'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { api } from './api'
import { candidateRowsKey } from './queries'

/** After more changes than this, the whole list is fetched again. */
const mostRows = 50

/**
 * Updates the rows of saved candidates in the cached list without fetching the list. Returns
 * false if that is impossible, because they are many or one no longer exists.
 */
const refreshRows = async (
  queryClient: QueryClient,
  ids: ReadonlySet<string>,
): Promise<boolean> => {
  if (ids.size > mostRows || queryClient.getQueryData(candidateRowsKey) === undefined) return false
  const answers = await Promise.all(
    [...ids].map((id) => api.ask('candidates.get', { id: candidateIdSchema.parse(id) })),
  )
  const changed = new Map(
    answers.flatMap((answer) => (answer.ok ? [[answer.value.id, answer.value] as const] : [])),
  )
  if (changed.size < ids.size) return false
  queryClient.setQueryData<CandidateSummary[]>(candidateRowsKey, (rows) =>
    rows?.map((row) => {
      const candidate = changed.get(row.id)
      return candidate === undefined ? row : summarizeCandidate(candidate, row.applicationCount)
    }),
  )
  return true
}

/** What has changed in the list of candidates since it was fetched. */
export interface CandidateChanges {
  /** The candidates that were saved, so that only their rows differ. */
  saved: ReadonlySet<string>
  /** Whether anything else may differ, such as which candidates there are. */
  isAnythingElse: boolean
}

/**
 * Brings the cached list of candidates up to date. While it is being fetched that waits, since
 * the change may be in a page that has already come; starting again with each change would never
 * end.
 */
export const refreshCandidateRows = async (
  queryClient: QueryClient,
  { saved, isAnythingElse }: CandidateChanges,
): Promise<void> => {
  if (saved.size === 0 && !isAnythingElse) return
  const query = queryClient.getQueryCache().find({ queryKey: candidateRowsKey })
  await query?.promise?.catch(() => undefined)
  if (isAnythingElse || !(await refreshRows(queryClient, saved)))
    await queryClient.invalidateQueries({ queryKey: candidateRowsKey })
}
