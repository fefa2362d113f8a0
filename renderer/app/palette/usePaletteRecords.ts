import { useMemo } from 'react'
import {
  findCandidates,
  prepareCandidates,
  putFoundByNameFirst,
} from '@shared/domain/candidates/findCandidates'
import { filterRoles, unfiltered } from '@shared/domain/roles/filterRoles'
import type { CandidateSummary, RoleSummary } from '@shared/model/workspace/summaries'
import { useCandidates, useRoles } from '@renderer/data/queries'

const mostShown = 6

/** Returns the first roles and candidates that match the search; none while it is empty. */
export const usePaletteRecords = (
  search: string,
): { roles: RoleSummary[]; candidates: CandidateSummary[] } => {
  const { data: roles = [] } = useRoles()
  const { data: candidates } = useCandidates()
  const prepared = useMemo(() => prepareCandidates(candidates ?? []), [candidates])

  if (search.trim() === '') return { roles: [], candidates: [] }
  return {
    roles: filterRoles(roles, { ...unfiltered, search }).slice(0, mostShown),
    candidates: findCandidates(putFoundByNameFirst(prepared, search), search).slice(0, mostShown),
  }
}
