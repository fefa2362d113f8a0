import { z } from 'zod'
import { agencyContactSchema, withheldFactSchema } from '@shared/model/agency'
import { decisionSchema, ratingSchema } from '@shared/model/application'
import { standardStageSchema } from '@shared/model/stage'
import { candidateSchema, positionSchema, studySchema } from '@shared/model/candidate'
import {
  applicationContactSchema,
  ownSectionSchema,
  roleSchema,
  skillSchema,
} from '@shared/model/role'

/*
 * The files in `resources/sample`. They contain no ids and no dates: applications refer to their
 * role and candidate by a key, ratings to their criterion by its words, and days are counted from
 * the day the sample is created, so that it never looks abandoned.
 */
const key = z.string().min(1)
const texts = z.array(z.string().min(1))
const days = z.int().nonnegative()

export const sampleRoleSchema = z.strictObject({
  ...roleSchema.pick({
    title: true,
    client: true,
    department: true,
    location: true,
    workplaceType: true,
    employmentType: true,
    hours: true,
    reference: true,
    salary: true,
    tags: true,
    language: true,
    status: true,
    openings: true,
    notes: true,
  }).shape,
  company: texts,
  definition: texts,
  careerPath: z.strictObject({ entryPoints: texts, advancement: texts, lateralMoves: texts }),
  responsibilities: z.strictObject({ primary: texts, secondary: texts }),
  skills: z.strictObject({
    hard: z.array(z.strictObject(skillSchema.omit({ id: true }).shape)),
    soft: z.array(z.strictObject(skillSchema.omit({ id: true }).shape)),
  }),
  education: z.strictObject({ minimum: texts, preferred: texts, fields: texts }),
  experience: z.strictObject({ typicalRange: texts, preferred: texts }),
  offer: texts,
  application: z.strictObject({
    text: texts,
    contact: z.strictObject(applicationContactSchema.shape),
  }),
  sections: z.array(
    z.strictObject({
      ...ownSectionSchema.pick({ heading: true, audiences: true }).shape,
      lines: texts,
    }),
  ),
  openedDaysAgo: days.nullable(),
  closesInDays: days.nullable(),
  startsInDays: days.nullable(),
})

export const sampleCandidateSchema = z.strictObject({
  ...candidateSchema.pick({
    name: true,
    headline: true,
    contact: true,
    location: true,
    skills: true,
    expectations: true,
    notes: true,
    tags: true,
  }).shape,
  experience: z.array(z.strictObject(positionSchema.omit({ id: true }).shape)),
  education: z.array(z.strictObject(studySchema.omit({ id: true }).shape)),
})

export const sampleAgencySchema = z.strictObject({
  name: z.string(),
  contacts: z.array(z.strictObject(agencyContactSchema.omit({ id: true }).shape)),
  letterhead: z.string(),
  withhold: z.array(withheldFactSchema),
  notes: z.string(),
})

export const sampleApplicationSchema = z.strictObject({
  role: key,
  candidate: key,
  stage: standardStageSchema,
  notes: z.string(),
  decision: z
    .strictObject({
      ...decisionSchema.pick({ outcome: true, reason: true }).shape,
      daysAgo: days,
    })
    .nullable(),
  ratings: z.array(
    z.strictObject({
      criterion: z.string().min(1),
      ...ratingSchema.pick({ rater: true, score: true, evidence: true }).shape,
      daysAgo: days,
    }),
  ),
})

export const sampleSchema = z.strictObject({
  roles: z.record(key, sampleRoleSchema),
  candidates: z.record(key, sampleCandidateSchema),
  agencies: z.record(key, sampleAgencySchema),
  applications: z.array(sampleApplicationSchema),
})

export type Sample = z.infer<typeof sampleSchema>
export type SampleRole = z.infer<typeof sampleRoleSchema>
export type SampleCandidate = z.infer<typeof sampleCandidateSchema>
export type SampleAgency = z.infer<typeof sampleAgencySchema>
export type SampleApplication = z.infer<typeof sampleApplicationSchema>
