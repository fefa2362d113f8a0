import { create } from 'zustand'
import type { CandidateId, RoleId } from '@shared/model/ids'

/** The candidates for whom a role is being chosen. */
interface RoleChoice {
  candidateIds: readonly CandidateId[]
  /** Roles that all of them are already candidates for. */
  appliedIds: ReadonlySet<RoleId>
}

export const useRoleChoice = create<{ choice: RoleChoice | null }>()(() => ({ choice: null }))

/** Opens the dialog that adds candidates to a role. */
export const askForRole = (
  candidateIds: readonly CandidateId[],
  appliedIds: ReadonlySet<RoleId> = new Set(),
): void => useRoleChoice.setState({ choice: { candidateIds, appliedIds } })

export const closeRoleChoice = (): void => useRoleChoice.setState({ choice: null })
