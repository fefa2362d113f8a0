import { countOf } from '@renderer/format/words'

/** The effect of accepting a review. */
export interface AcceptOutcome {
  /** The button's label, for the number of chosen roles. */
  describe: (roleCount: number) => string
  canAccept: (roleCount: number) => boolean
}

/** Every chosen role becomes a new one. */
export const newRoles: AcceptOutcome = {
  describe: (roleCount) => (roleCount < 2 ? 'Create role' : `Create ${countOf(roleCount, 'role')}`),
  canAccept: (roleCount) => roleCount > 0,
}

/** The one chosen role is compared with an existing one. */
export const presentRole: AcceptOutcome = {
  describe: (roleCount) => (roleCount === 1 ? 'Compare with the role' : 'Tick one role to compare'),
  canAccept: (roleCount) => roleCount === 1,
}
