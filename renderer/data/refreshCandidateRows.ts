import type { QueryClient } from '@tanstack/react-query'
import { summarizeCandidate } from '@shared/domain/records/summaries'
import { candidateIdSchema } from '@shared/model/ids'
import type { CandidateSummary } from '@shared/model/workspace/summaries'
import { api } from './api'
import { queryKey } from './queries'

/** Of more changes the whole list is read anew. */
const mostRows = 50

/**
 * Replaces the rows of candidates that were saved in the list that is known, without reading the
 * list. False where that can't be done, because the list is just being read or a candidate is gone:
 * then the list has to be read anew.
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
