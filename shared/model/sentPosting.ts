import { z } from 'zod'
import { openEnum } from './openEnum'
import { openObject } from './openObject'
import { agencyIdSchema, roleIdSchema, sentPostingIdSchema } from './ids'
import { recordFields, storedFieldNames, timestampSchema } from './record'
import { pendingActivitiesField } from './activities/activity'
import { withheldDecisionsSchema } from '../domain/withholding/doubts'

export const audienceSchema = z.enum(['full', 'advert', 'agency'])
export const exportFormatSchema = z.enum(['docx', 'pdf', 'html', 'md', 'txt', 'json'])
export const pageSizeSchema = z.enum(['A4', 'Letter'])
/** The looks that a posting can be exported in; `print` is in black and grey. */
export const postingThemeSchema = z.enum(['clear', 'editorial', 'studio', 'print'])

/** How far a posting got: its file is written, it went out, it was answered. */
export const sendingStatusSchema = z.enum(['prepared', 'sent', 'answered'])

/**
 * The log entry of one file that left Rolebench: which revision of which posting, for whom, when
 * and in which format.
 */
export const sentPostingSchema = openObject({
  id: sentPostingIdSchema,
  ...recordFields,
  roleId: roleIdSchema,
  roleRev: z.int().min(1),
  roleTitle: z.string(),
  audience: openEnum(audienceSchema),
  agencyId: agencyIdSchema.nullable(),
  format: openEnum(exportFormatSchema),
  fileName: z.string(),
  bytes: z.int().nonnegative(),
  /** The language of its labels, where that was not the role's. */
  language: z.string().optional(),
  /** What was decided about passages that may reveal a withheld fact. */
  decisions: withheldDecisionsSchema.optional(),
  /** `prepared` where it is missing. */
  status: openEnum(sendingStatusSchema).optional(),
  sentAt: timestampSchema,
  ...pendingActivitiesField,
})

/** How far a sent posting got. Its file is there, so it is prepared at least. */
export const getStatus = ({ status = 'prepared' }: Pick<SentPosting, 'status'>) => status

export const sentPostingDraftSchema = sentPostingSchema.omit(storedFieldNames)

export type SentPosting = z.infer<typeof sentPostingSchema>
export type SentPostingDraft = z.infer<typeof sentPostingDraftSchema>
export type Audience = z.infer<typeof audienceSchema>
export type ExportFormat = z.infer<typeof exportFormatSchema>
export type SendingStatus = z.infer<typeof sendingStatusSchema>
export type PageSize = z.infer<typeof pageSizeSchema>
export type PostingTheme = z.infer<typeof postingThemeSchema>
