import type { QueryClient } from '@tanstack/react-query'
import { summarizeCandidate } from '@shared/domain/records/summaries'
import { candidateIdSchema } from '@shared/model/ids'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { api } from './api'
import { queryKey } from './queries'

/** After more changes than this, the whole list is fetched again. */
const mostRows = 50

/**
 * Updates the rows of saved candidates in the cached list without fetching the list. Returns
 * false if that is impossible, because the list is being fetched or a candidate no longer exists;
 * then the whole list has to be fetched again.
 */
export const refreshCandidateRows = async (
  queryClient: QueryClient,
  ids: ReadonlySet<string>,
): Promise<boolean> => {
  const key = queryKey('candidates.list', {})
  if (ids.size > mostRows || queryClient.isFetching({ queryKey: key }) > 0) return false
  const answers = await Promise.all(
    [...ids].map((id) => api.ask('candidates.get', { id: candidateIdSchema.parse(id) })),
  )
  const changed = new Map(
    answers.flatMap((answer) => (answer.ok ? [[answer.value.id, answer.value] as const] : [])),
  )
  if (changed.size < ids.size) return false
  queryClient.setQueryData<CandidateSummary[]>(key, (rows) =>
    rows?.map((row) => {
      const candidate = changed.get(row.id)
      return candidate === undefined ? row : summarizeCandidate(candidate, row.applicationCount)
    }),
  )
  return true
}
