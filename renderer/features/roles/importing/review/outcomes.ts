import { countOf } from '@renderer/format/words'

/** What accepting a review leads to. */
export interface Outcome {
  /** On the button, for so many roles that are taken. */
  describe: (roleCount: number) => string
  canAccept: (roleCount: number) => boolean
}

/** Every role that is taken becomes a new one. */
export const newRoles: Outcome = {
  describe: (roleCount) => (roleCount < 2 ? 'Create role' : `Create ${countOf(roleCount, 'role')}`),
  canAccept: (roleCount) => roleCount > 0,
}

/** The one role that is taken is compared with a present one. */
export const presentRole: Outcome = {
  describe: (roleCount) => (roleCount === 1 ? 'Compare with the role' : 'Tick one role to compare'),
  canAccept: (roleCount) => roleCount === 1,
}
