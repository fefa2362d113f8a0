import { foldText, splitSearchWords } from '@shared/domain/text/foldText'
import type { RoleStatus } from '@shared/model/role'
import type { RoleSummary } from '@shared/model/workspace/summaries'

export const roleSortOrders = ['changed', 'title', 'client', 'candidates'] as const

export type RoleSortOrder = (typeof roleSortOrders)[number]

/** Which roles to show, and in what order. An empty choice excludes nothing. */
export interface RoleListFilter {
  statuses: readonly RoleStatus[]
  client: string | null
  search: string
  sort: RoleSortOrder
}

/** Every role, most recently changed first. */
export const unfiltered: RoleListFilter = {
  statuses: [],
  client: null,
  search: '',
  sort: 'changed',
}

const compareText = (first: string, second: string): number =>
  first.localeCompare(second, undefined, { sensitivity: 'base', numeric: true })

const byTitle = (first: RoleSummary, second: RoleSummary): number =>
  compareText(first.title, second.title)

const comparers: Record<RoleSortOrder, (first: RoleSummary, second: RoleSummary) => number> = {
  changed: (first, second) => second.updatedAt.localeCompare(first.updatedAt),
  title: byTitle,
  client: (first, second) => compareText(first.client, second.client) || byTitle(first, second),
  candidates: (first, second) =>
    second.applicationCount - first.applicationCount || byTitle(first, second),
}

const isFound = (role: RoleSummary, words: readonly string[]): boolean => {
  const text = foldText([role.title, role.client, role.location, ...role.tags].join(' '))
  return words.every((word) => text.includes(word))
}

/**
 * Returns the roles that match the filter, sorted. A search finds roles that contain every word
 * of it in title, client, location or tags, ignoring case and accents.
 */
export const filterRoles = (
  roles: readonly RoleSummary[],
  { statuses, client, search, sort }: RoleListFilter,
): RoleSummary[] => {
  const words = splitSearchWords(search)
  return roles
    .filter((role) => statuses.length === 0 || statuses.some((status) => status === role.status))
    .filter((role) => client === null || role.client === client)
    .filter((role) => isFound(role, words))
    .toSorted(comparers[sort])
}

/** Lists the clients of the roles, each once, by name. */
export const listClients = (roles: readonly RoleSummary[]): string[] =>
  [...new Set(roles.map((role) => role.client).filter(Boolean))].toSorted(compareText)

/** Counts the roles with each status that occurs. */
export const countByStatus = (roles: readonly RoleSummary[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { status } of roles) counts.set(status, (counts.get(status) ?? 0) + 1)
  return counts
}
