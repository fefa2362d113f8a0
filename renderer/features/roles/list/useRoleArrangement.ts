import { create } from 'zustand'
import { wholeArrangement, type RoleArrangement } from '@shared/domain/roles/arrangeRoles'

interface ArrangementState {
  arrangement: RoleArrangement
  arrange: (change: Partial<RoleArrangement>) => void
  /** Shows every role again; the order stays. */
  showAll: () => void
}

/** How the list of roles is filtered and sorted; kept while other areas are shown. */
export const useRoleArrangement = create<ArrangementState>()((set) => ({
  arrangement: wholeArrangement,
  arrange: (change) => set(({ arrangement }) => ({ arrangement: { ...arrangement, ...change } })),
  showAll: () =>
    set(({ arrangement }) => ({ arrangement: { ...wholeArrangement, sort: arrangement.sort } })),
}))
