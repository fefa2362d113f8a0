import { z } from 'zod'
import { openObject } from './openObject'
import { attachmentHashSchema, candidateIdSchema, itemIdSchema } from './ids'
import { recordFields, storedFieldNames, timestampSchema } from './record'
import { salarySchema } from './role'
import { nextActionField } from './activities/nextAction'

/** One position held. `from` and `to` are free text such as `2019` or `March 2019`; an empty `to` means until now. */
export const positionSchema = openObject({
  id: itemIdSchema,
  title: z.string(),
  organisation: z.string(),
  from: z.string(),
  to: z.string(),
  summary: z.string(),
})

export const studySchema = openObject({
  id: itemIdSchema,
  degree: z.string(),
  institution: z.string(),
  year: z.string(),
})

export const attachmentSchema = openObject({
  hash: attachmentHashSchema,
  fileName: z.string(),
  bytes: z.int().nonnegative(),
  addedAt: timestampSchema,
})

/** A person. Holds their salary expectation, never what they earn now. */
export const candidateSchema = openObject({
  id: candidateIdSchema,
  ...recordFields,
  name: z.string(),
  headline: z.string(),
  contact: openObject({ email: z.string(), phone: z.string(), links: z.array(z.string()) }),
  location: z.string(),
  experience: z.array(positionSchema),
  skills: z.array(z.string()),
  education: z.array(studySchema),
  expectations: openObject({
    salary: salarySchema.nullable(),
    availability: z.string(),
    workplace: z.string(),
  }),
  attachments: z.array(attachmentSchema),
  notes: z.string(),
  tags: z.array(z.string()),
  ...nextActionField,
})

export const candidateDraftSchema = candidateSchema.omit(storedFieldNames)

export type Candidate = z.infer<typeof candidateSchema>
export type CandidateDraft = z.infer<typeof candidateDraftSchema>
export type Position = z.infer<typeof positionSchema>
export type Study = z.infer<typeof studySchema>
export type Attachment = z.infer<typeof attachmentSchema>

/** A candidate about whom nothing is known yet. */
export const createEmptyCandidateDraft = (): CandidateDraft => ({
  name: '',
  headline: '',
  contact: { email: '', phone: '', links: [] },
  location: '',
  experience: [],
  skills: [],
  education: [],
  expectations: { salary: null, availability: '', workplace: '' },
  attachments: [],
  notes: '',
  tags: [],
})
