import type { RoleSummary } from '@shared/model/workspace/summaries'

/** Counts the roles with each status that occurs. */
export const countByStatus = (roles: readonly RoleSummary[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { status } of roles) counts.set(status, (counts.get(status) ?? 0) + 1)
  return counts
}
