import { z } from 'zod'
import { cvLayoutSchema } from './cvLayout'
import { documentKindSchema } from './documentKind'
import { lineRangeSchema } from './sourceDocument'

/** `YYYY` or `YYYY-MM`; empty if the CV doesn’t say. */
const monthSchema = z.string().regex(/^(?:\d{4}(?:-\d{2})?)?$/u)

/** The same, or `present` for what has not ended. */
const endSchema = z.string().regex(/^(?:\d{4}(?:-\d{2})?|present)?$/u)

export const readPositionSchema = z.object({
  title: z.string(),
  organisation: z.string(),
  from: monthSchema,
  to: endSchema,
  text: z.string(),
})

export const readStudySchema = z.object({
  degree: z.string(),
  institution: z.string(),
  from: monthSchema,
  to: endSchema,
})

/** Where a field was read: `experience.2.title`, the lines of the text, and how sure that is, from 0 to 1. */
export const readPlaceSchema = lineRangeSchema.extend({
  field: z.string(),
  confidence: z.number().min(0).max(1),
})

/** The mail that a CV came in. */
export const cvMailSchema = z.object({
  subject: z.string(),
  /** Name and address of the sender. */
  sender: z.string(),
  /** An instant as ISO 8601 in UTC; empty if the mail doesn’t say. */
  sentAt: z.string(),
})

/** What was read from a CV. Every value stands in its text; a field that the text doesn’t tell is empty. */
export const cvReadingSchema = z.object({
  kind: z.enum(['cv', 'scan', 'not-a-cv', 'unreadable']),
  /** The two letters of its language; empty if it was not recognised. */
  language: z.string(),
  columns: z.union([z.literal(1), z.literal(2)]),
  name: z.string(),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  location: z.string(),
  links: z.array(z.string()),
  headline: z.string(),
  experience: z.array(readPositionSchema),
  education: z.array(readStudySchema),
  skills: z.array(z.string()),
  languages: z.array(z.object({ language: z.string(), level: z.string() })),
  certificates: z.array(z.string()),
  places: z.array(readPlaceSchema),
  /** The text that line numbers refer to. */
  text: z.string(),
  warnings: z.array(z.string()),
  /** Missing for a CV whose pages can’t be shown as pictures. */
  layout: cvLayoutSchema.optional(),
  /** Missing for a CV that came in no mail. */
  mail: cvMailSchema.optional(),
  /** Missing where nobody asked. */
  looksLike: documentKindSchema.optional(),
})

export type CvMail = z.infer<typeof cvMailSchema>
export type CvReading = z.infer<typeof cvReadingSchema>
export type ReadPosition = z.infer<typeof readPositionSchema>
export type ReadStudy = z.infer<typeof readStudySchema>
export type ReadPlace = z.infer<typeof readPlaceSchema>
