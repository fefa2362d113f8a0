import { z } from 'zod'
import { openEnum } from './openEnum'
import { openObject } from './openObject'
import { attachmentHashSchema, itemIdSchema, roleIdSchema } from './ids'
import { listItemSchema } from './listItem'
import { daySchema, recordFields, storedFieldNames, timestampSchema } from './record'
import { audienceSchema } from './sentPosting'
import { nextActionField } from './activities/nextAction'
import { stageListSchema } from './stage'

export const importanceSchema = z.enum(['required', 'preferred'])
export const workplaceTypeSchema = z.enum(['on-site', 'hybrid', 'remote'])
export const employmentTypeSchema = z.enum([
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
])
export const roleStatusSchema = z.enum(['draft', 'open', 'on-hold', 'filled', 'closed'])
export const salaryPeriodSchema = z.enum(['hour', 'day', 'month', 'year'])

/** A pay range in whole or decimal units of `currency` (ISO 4217). */
export const salarySchema = openObject({
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  period: openEnum(salaryPeriodSchema),
})

export const skillSchema = openObject({
  id: itemIdSchema,
  name: z.string(),
  description: z.string(),
  importance: openEnum(importanceSchema),
})

/** A weight other than 1 that a recruiter gave a criterion, and why. */
export const criterionWeightSchema = openObject({
  criterionId: itemIdSchema,
  weight: z.number().min(0).max(10),
  reason: z.string().trim().min(1),
})

/** How an applicant can reach somebody; fields are empty where nothing is known. */
export const applicationContactSchema = openObject({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  /** A web address to apply at. */
  link: z.string(),
})

/** A section that only this role has; with no audience in `audiences`, nobody sees it. */
export const ownSectionSchema = openObject({
  id: itemIdSchema,
  heading: z.string(),
  lines: z.array(listItemSchema),
  audiences: z.array(openEnum(audienceSchema)),
})

/** A file among the attachments: the SHA-256 of its content, and its size in bytes. */
const keptFileSchema = openObject({ hash: attachmentHashSchema, bytes: z.int().nonnegative() })

/** The source that a role was imported from, kept so that it can be read and sorted again. */
export const roleSourceSchema = openObject({
  kind: openEnum(z.enum(['file', 'pasted'])),
  /** The original name of the file. */
  fileName: z.string(),
  /** The file itself, or the HTML that was pasted; null for plain text that was pasted. */
  content: keptFileSchema.nullable(),
  /** The text that was read or pasted, in UTF-8. */
  text: keptFileSchema,
  addedAt: timestampSchema,
})

/** A finding of a check that the recruiter chose not to see again in this role. */
export const ignoredFindingSchema = openObject({
  id: itemIdSchema,
  rule: z.string(),
  /** The path of the field that it is in; null for the role as a whole. */
  field: z.string().nullable(),
  /** The line that it is in; null for a fact, or for the role as a whole. */
  itemId: itemIdSchema.nullable(),
  /** The words that it is about; empty if it is about none in particular. */
  text: z.string(),
})

export const roleSchema = openObject({
  id: roleIdSchema,
  ...recordFields,
  title: z.string(),
  client: z.string(),
  /** Other names of the client, which are also looked for in the text when the client is withheld. */
  clientAliases: z.array(z.string()).optional(),
  department: z.string(),
  location: z.string(),
  workplaceType: openEnum(workplaceTypeSchema).nullable(),
  employmentType: openEnum(employmentTypeSchema).nullable(),
  /** Working time in the recruiter's words, such as `38.5 a week, flexible`. */
  hours: z.string(),
  /** The client's reference number for the posting, for applicants to quote. */
  reference: z.string(),
  salary: salarySchema.nullable(),
  tags: z.array(z.string()),
  /** BCP 47 tag of the posting's language. */
  language: z.string(),
  /** About the company; withheld together with the client. */
  company: z.array(listItemSchema),
  definition: z.array(listItemSchema),
  careerPath: openObject({
    entryPoints: z.array(listItemSchema),
    advancement: z.array(listItemSchema),
    lateralMoves: z.array(listItemSchema),
  }),
  responsibilities: openObject({
    primary: z.array(listItemSchema),
    secondary: z.array(listItemSchema),
  }),
  skills: openObject({ hard: z.array(skillSchema), soft: z.array(skillSchema) }),
  education: openObject({
    minimum: z.array(listItemSchema),
    preferred: z.array(listItemSchema),
    fields: z.array(listItemSchema),
  }),
  experience: openObject({
    typicalRange: z.array(listItemSchema),
    preferred: z.array(listItemSchema),
  }),
  /** What the employer offers: benefits, working conditions. */
  offer: z.array(listItemSchema),
  /** How to apply; the deadline is `dates.closes`. */
  application: openObject({
    text: z.array(listItemSchema),
    contact: applicationContactSchema,
  }),
  sections: z.array(ownSectionSchema),
  /** Imported lines that fit no field; shown to the recruiter, never exported. */
  unsorted: z.array(listItemSchema),
  criterionWeights: z.array(criterionWeightSchema),
  status: openEnum(roleStatusSchema),
  dates: openObject({
    opened: daySchema.nullable(),
    closes: daySchema.nullable(),
    start: daySchema.nullable(),
  }),
  openings: z.int().min(1),
  notes: z.string(),
  source: roleSourceSchema.optional(),
  ...nextActionField,
  /** The closing day that has been dealt with; Today no longer lists it. */
  settledClosing: daySchema.optional(),
  /** The place whose pay law applies, such as `US-CA`; see `shared/domain/checks/law`. */
  lawPlace: z.string().optional(),
  ignoredFindings: z.array(ignoredFindingSchema).optional(),
  /** The stages of its applications; null or missing where they are those of the workspace. */
  stages: stageListSchema.nullable().optional(),
})

export const roleDraftSchema = roleSchema.omit(storedFieldNames)

export type Role = z.infer<typeof roleSchema>
export type RoleSource = z.infer<typeof roleSourceSchema>
export type IgnoredFinding = z.infer<typeof ignoredFindingSchema>
export type RoleDraft = z.infer<typeof roleDraftSchema>
export type Skill = z.infer<typeof skillSchema>
export type ApplicationContact = z.infer<typeof applicationContactSchema>
export type OwnSection = z.infer<typeof ownSectionSchema>
export type Salary = z.infer<typeof salarySchema>
export type Importance = z.infer<typeof importanceSchema>
export type WorkplaceType = z.infer<typeof workplaceTypeSchema>
export type EmploymentType = z.infer<typeof employmentTypeSchema>
export type RoleStatus = z.infer<typeof roleStatusSchema>
export type SalaryPeriod = z.infer<typeof salaryPeriodSchema>
export type CriterionWeight = z.infer<typeof criterionWeightSchema>

/** A role in which nothing has been written yet. */
export const createEmptyRoleDraft = (): RoleDraft => ({
  title: '',
  client: '',
  department: '',
  location: '',
  workplaceType: null,
  employmentType: null,
  hours: '',
  reference: '',
  salary: null,
  tags: [],
  language: 'en',
  company: [],
  definition: [],
  careerPath: { entryPoints: [], advancement: [], lateralMoves: [] },
  responsibilities: { primary: [], secondary: [] },
  skills: { hard: [], soft: [] },
  education: { minimum: [], preferred: [], fields: [] },
  experience: { typicalRange: [], preferred: [] },
  offer: [],
  application: { text: [], contact: { name: '', email: '', phone: '', link: '' } },
  sections: [],
  unsorted: [],
  criterionWeights: [],
  status: 'draft',
  dates: { opened: null, closes: null, start: null },
  openings: 1,
  notes: '',
})
