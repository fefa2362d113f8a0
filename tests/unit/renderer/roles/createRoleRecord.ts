import { createId, roleIdSchema } from '@shared/model/ids'
import { createEmptyRoleDraft, type Role, type RoleDraft } from '@shared/model/role'

/** A stored role with only these fields filled in. */
export const createRoleRecord = (change: Partial<RoleDraft> = {}): Role => ({
  ...createEmptyRoleDraft(),
  ...change,
  id: createId(roleIdSchema),
  rev: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
})
