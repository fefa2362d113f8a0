import { create } from 'zustand'
import { unfiltered, type RoleListFilter } from '@shared/domain/roles/filterRoles'

interface RoleListFilterState {
  filter: RoleListFilter
  changeFilter: (change: Partial<RoleListFilter>) => void
  /** Shows every role again without changing the order. */
  showAll: () => void
}

/** The filter and order of the list of roles; kept while other areas are shown. */
export const useRoleListFilter = create<RoleListFilterState>()((set) => ({
  filter: unfiltered,
  changeFilter: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
  showAll: () => set(({ filter }) => ({ filter: { ...unfiltered, sort: filter.sort } })),
}))
