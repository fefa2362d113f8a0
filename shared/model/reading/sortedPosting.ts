import { z } from 'zod'
import { lineRangeSchema, leftOutSchema } from './sourceDocument'
import { employmentTypeSchema, importanceSchema, salarySchema, workplaceTypeSchema } from '../role'

/** Where a line of a posting belongs. `section` is one of the role's own sections, under the heading above the line. */
export const postingPlaceSchema = z.enum([
  'title',
  'client',
  'company',
  'definition',
  'responsibilities.primary',
  'responsibilities.secondary',
  'skills.hard',
  'skills.soft',
  'education.minimum',
  'education.preferred',
  'education.fields',
  'experience.typicalRange',
  'experience.preferred',
  'offer',
  'application',
  'career.entryPoints',
  'career.advancement',
  'career.lateralMoves',
  'tags',
  'facts',
  'heading',
  'section',
  'unsorted',
])

export const sortedLineSchema = lineRangeSchema.extend({
  text: z.string(),
  place: postingPlaceSchema,
  /** Only for skills. */
  importance: importanceSchema.optional(),
  /** Only for facts: whether the role's fields already hold everything that the line says. */
  isHeld: z.boolean().optional(),
  /** From 0 to 1: how certain it is that the line belongs there. */
  confidence: z.number().min(0).max(1),
  /** The reason, in words that a recruiter understands. */
  why: z.string(),
})

export const postingDatesSchema = z.object({
  opened: z.string().nullable(),
  closes: z.string().nullable(),
  start: z.string().nullable(),
})

/** One role in a posting: its facts, and its lines in reading order. */
export const sortedRoleSchema = z.object({
  title: z.string(),
  client: z.string(),
  department: z.string(),
  location: z.string(),
  workplaceType: workplaceTypeSchema.nullable(),
  employmentType: employmentTypeSchema.nullable(),
  salary: salarySchema.nullable(),
  hours: z.string(),
  reference: z.string(),
  dates: postingDatesSchema,
  openings: z.int().min(1),
  tags: z.array(z.string()),
  lines: z.array(sortedLineSchema),
})

/** A sorted role without lines or facts. */
export const createEmptySortedRole = (): SortedRole => ({
  title: '',
  client: '',
  department: '',
  location: '',
  workplaceType: null,
  employmentType: null,
  salary: null,
  hours: '',
  reference: '',
  dates: { opened: null, closes: null, start: null },
  openings: 1,
  tags: [],
  lines: [],
})

export const postingKindSchema = z.enum(['posting', 'several', 'not-a-posting', 'no-text'])

/** The result of sorting a text: every line of it that is not blank is in one role's lines or in `leftOut`. */
export const sortedPostingSchema = z.object({
  kind: postingKindSchema,
  /** BCP 47 tag of the language that most of the text is in. */
  language: z.string(),
  roles: z.array(sortedRoleSchema),
  leftOut: z.array(leftOutSchema),
  /** Sentences for the recruiter. */
  warnings: z.array(z.string()),
})

export type PostingPlace = z.infer<typeof postingPlaceSchema>
export type SortedLine = z.infer<typeof sortedLineSchema>
export type SortedRole = z.infer<typeof sortedRoleSchema>
export type PostingKind = z.infer<typeof postingKindSchema>
export type SortedPosting = z.infer<typeof sortedPostingSchema>
