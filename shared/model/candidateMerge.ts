import { z } from 'zod'
import { applicationSchema } from './application'
import { candidateSchema } from './candidate'
import { activityIdSchema, applicationIdSchema, candidateIdSchema } from './ids'

/** The fields of a candidate that hold one value, so that of two records one value must be chosen. */
export const singleFieldSchema = z.enum([
  'name',
  'headline',
  'email',
  'phone',
  'location',
  'salary',
  'availability',
  'workplace',
  'source',
  'consent',
  'keepUntil',
  'nextAction',
])

/** The fields that hold several, which are brought together. */
export const candidateListFieldSchema = z.enum([
  'otherEmails',
  'otherPhones',
  'links',
  'experience',
  'education',
  'skills',
  'languages',
  'certificates',
  'tags',
  'attachments',
])

/** Which record’s value a field gets: that of the record that stays, or of the one that joins it. */
export const mergeSideSchema = z.enum(['kept', 'other'])

/** The side chosen for each field; a field without one keeps its value, and takes the other’s where it has none. */
export const mergeChoicesSchema = z.partialRecord(singleFieldSchema, mergeSideSchema)

export type SingleField = z.infer<typeof singleFieldSchema>
export type CandidateListField = z.infer<typeof candidateListFieldSchema>
export type MergeChoices = z.infer<typeof mergeChoicesSchema>

/** What is needed to take a merge, or the update of a record, back. */
export const mergeUndoSchema = z.object({
  /** The record before, and as the merge left it. */
  before: candidateSchema,
  after: candidateSchema,
  /** The record that went to the trash; null if a record was only updated. */
  removed: candidateIdSchema.nullable(),
  /** Applications as they were, and as they are now. */
  applications: z.array(z.object({ before: applicationSchema, after: applicationSchema })),
  /** Applications that went to the trash, as the other record had applied for the same role. */
  removedApplications: z.array(applicationIdSchema),
  /** Activities that followed. */
  activities: z.array(activityIdSchema),
  /** The note about the merge; null if none was written. */
  note: activityIdSchema.nullable(),
})

export type MergeUndo = z.infer<typeof mergeUndoSchema>
