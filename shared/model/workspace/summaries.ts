import { z } from 'zod'
import { activitySchema } from '../activities/activity'
import { applicationSchema } from '../application'
import { candidateIdSchema, roleIdSchema } from '../ids'
import { candidateSchema } from '../candidate'
import { openEnum } from '../openEnum'
import { recordFields } from '../record'
import { roleStatusSchema, workplaceTypeSchema } from '../role'

/** A row of the list of roles. */
export const roleSummarySchema = z.object({
  id: roleIdSchema,
  rev: recordFields.rev,
  updatedAt: recordFields.updatedAt,
  title: z.string(),
  client: z.string(),
  location: z.string(),
  workplaceType: openEnum(workplaceTypeSchema).nullable(),
  status: openEnum(roleStatusSchema),
  tags: z.array(z.string()),
  applicationCount: z.int().nonnegative(),
})

/** A row of the list of candidates. */
export const candidateSummarySchema = z.object({
  id: candidateIdSchema,
  rev: recordFields.rev,
  updatedAt: recordFields.updatedAt,
  name: z.string(),
  headline: z.string(),
  location: z.string(),
  skills: z.array(z.string()),
  tags: z.array(z.string()),
  applicationCount: z.int().nonnegative(),
})

const { shape } = candidateSummarySchema

/**
 * A row of the list of candidates without the names of its fields, in their order: where
 * thousands of rows are sent at once, sending the names takes longer than sending the rest.
 */
export const packedCandidateSchema = z.tuple([
  shape.id,
  shape.rev,
  shape.updatedAt,
  shape.name,
  shape.headline,
  shape.location,
  shape.skills,
  shape.tags,
  shape.applicationCount,
])

/** An application as seen from its role: with the candidate's row. */
export const roleApplicationSchema = z.object({
  application: applicationSchema,
  candidate: candidateSchema,
})

/** An application as seen from its candidate: with the role's row. */
export const candidateApplicationSchema = z.object({
  application: applicationSchema,
  role: roleSummarySchema,
})

/** An activity with what the recruiter calls the records that it names; null for those it doesn't. */
export const activityRowSchema = z.object({
  activity: activitySchema,
  candidateName: z.string().nullable(),
  roleTitle: z.string().nullable(),
  agencyName: z.string().nullable(),
})

export type ActivityRow = z.infer<typeof activityRowSchema>
export type RoleSummary = z.infer<typeof roleSummarySchema>
export type CandidateSummary = z.infer<typeof candidateSummarySchema>
export type PackedCandidate = z.infer<typeof packedCandidateSchema>
export type RoleApplication = z.infer<typeof roleApplicationSchema>
export type CandidateApplication = z.infer<typeof candidateApplicationSchema>
