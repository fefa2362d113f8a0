import { z } from 'zod'
import { openObject } from './openObject'
import { attachmentHashSchema, candidateIdSchema, itemIdSchema } from './ids'
import { daySchema, recordFields, storedFieldNames, timestampSchema } from './record'
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
  /** The period, where it is known: free text like that of a position. */
  from: z.string().optional(),
  to: z.string().optional(),
})

/** A language that somebody speaks, and how well: a level such as `C1`, or the CV’s own words. */
export const spokenLanguageSchema = openObject({
  id: itemIdSchema,
  language: z.string(),
  level: z.string(),
})

/** For how many years somebody has used a skill; `skill` is one of the candidate’s, word for word. */
export const skillYearsSchema = openObject({
  id: itemIdSchema,
  skill: z.string(),
  years: z.number().nonnegative(),
})

/** Where a candidate came from: a file, a mail, an agency, or in the recruiter’s words. */
export const candidateSourceSchema = openObject({ text: z.string(), addedAt: timestampSchema })

/** Whether somebody agreed to be kept on file, in the recruiter’s words, and on which day. */
export const consentSchema = openObject({ text: z.string(), day: daySchema.nullable() })

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
  contact: openObject({
    email: z.string(),
    phone: z.string(),
    links: z.array(z.string()),
    /** Beside `email` and `phone`. */
    otherEmails: z.array(z.string()).optional(),
    otherPhones: z.array(z.string()).optional(),
  }),
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
  languages: z.array(spokenLanguageSchema).optional(),
  certificates: z.array(z.string()).optional(),
  skillYears: z.array(skillYearsSchema).optional(),
  source: candidateSourceSchema.nullable().optional(),
  consent: consentSchema.nullable().optional(),
  /** The day after which the record is to be deleted. */
  keepUntil: daySchema.nullable().optional(),
  /** The whole text of the CV, which is searched. */
  cvText: z.string().optional(),
  ...nextActionField,
})

export const candidateDraftSchema = candidateSchema.omit(storedFieldNames)

export type Candidate = z.infer<typeof candidateSchema>
export type CandidateDraft = z.infer<typeof candidateDraftSchema>
export type Position = z.infer<typeof positionSchema>
export type Study = z.infer<typeof studySchema>
export type SpokenLanguage = z.infer<typeof spokenLanguageSchema>
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
