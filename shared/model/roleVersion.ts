import { z } from 'zod'
import { roleIdSchema } from './ids'
import { recordFields, timestampSchema } from './record'

/**
 * Why a version was kept: the role was exported, the recruiter asked for it, editing went on, or
 * another version was about to replace it.
 */
export const versionReasonSchema = z.enum(['export', 'asked', 'editing', 'restore'])

export const roleVersionIdSchema = z.string().min(1).max(80).brand<'RoleVersionId'>()

/** A past state of a role that can be restored. */
export const roleVersionSchema = z.object({
  id: roleVersionIdSchema,
  roleId: roleIdSchema,
  rev: recordFields.rev,
  keptAt: timestampSchema,
  reason: versionReasonSchema,
})

export type VersionReason = z.infer<typeof versionReasonSchema>
export type RoleVersionId = z.infer<typeof roleVersionIdSchema>
export type RoleVersion = z.infer<typeof roleVersionSchema>
