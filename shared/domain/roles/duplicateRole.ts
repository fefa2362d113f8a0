import type { Role, RoleDraft } from '@shared/model/role'
import { copyContent } from './copyContent'

/**
 * Copies the content of `role` into a draft for another search: its items get new ids, and the
 * dates of the first search and what is due on it are dropped.
 */
export const duplicateRole = (role: Role): RoleDraft => ({
  ...copyContent({ ...role, nextAction: undefined, settledClosing: undefined }),
  title: `${role.title} (copy)`,
  status: 'draft',
  dates: { ...role.dates, opened: null, closes: null, start: null },
})
