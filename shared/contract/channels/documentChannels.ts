import { z } from 'zod'
import { withheldDecisionsSchema } from '@shared/domain/withholding/doubts'
import { agencyIdSchema, roleIdSchema } from '@shared/model/ids'
import { templateReportSchema } from '@shared/model/writing/templateCheck'
import {
  audienceSchema,
  exportFormatSchema,
  pageSizeSchema,
  postingThemeSchema,
} from '@shared/model/sentPosting'
import { defineChannel, nothing } from './channel'
import { fileTokenSchema } from '../tokens'

/**
 * Which posting to create: of which role, for whom. An agency is given only for the audience
 * `agency`.
 */
export const postingRequestSchema = z.object({
  roleId: roleIdSchema,
  audience: audienceSchema,
  agencyId: agencyIdSchema.nullable(),
  pageSize: pageSizeSchema,
  theme: postingThemeSchema.optional(),
  /** The language of labels and dates, as a BCP 47 tag; the role's if omitted. */
  language: z.string().max(100).optional(),
})

export const exportTargetSchema = z.discriminatedUnion('kind', [
  /** A file that the save dialog has already confirmed overwriting. */
  z.object({ kind: z.literal('file'), token: fileTokenSchema }),
  /**
   * A folder; the default file names are used. Without `overwrite`, existing files cause a
   * failure with `exists`, unless the new ones get a number to `keepBoth`. Files named in `written`, by
   * the same run, are never replaced: the new ones get a number too. They go into the folder in it
   * that is called `subfolder`, if given, which is made if it is missing.
   */
  z.object({
    kind: z.literal('folder'),
    token: fileTokenSchema,
    overwrite: z.boolean(),
    keepBoth: z.boolean().optional(),
    written: z.array(z.string().max(1_000)).optional(),
    subfolder: z.string().max(500).optional(),
  }),
])

export const exportedFileSchema = z.object({
  format: exportFormatSchema,
  fileName: z.string(),
  bytes: z.int().nonnegative(),
  token: fileTokenSchema,
})

export type PostingRequest = z.infer<typeof postingRequestSchema>
export type ExportTarget = z.infer<typeof exportTargetSchema>
export type ExportedFile = z.infer<typeof exportedFileSchema>

export const documentChannels = {
  'documents.exportPosting': defineChannel(
    postingRequestSchema.extend({
      formats: z.array(exportFormatSchema).min(1),
      target: exportTargetSchema,
      /** A Word template that the file in the format `docx` is written with. */
      template: fileTokenSchema.optional(),
      /**
       * The decisions about passages that may reveal a withheld fact. If any is left open, it
       * fails with `withheld-unclear`.
       */
      decisions: withheldDecisionsSchema.optional(),
      /** Leaves passages that `decisions` do not settle unchanged. */
      confirmWithheld: z.boolean().optional(),
    }),
    z.object({
      /** The role's title as it stands in the posting. */
      title: z.string(),
      files: z.array(exportedFileSchema),
      /** What to check before the posting goes out, such as a withheld client still in the text. */
      warnings: z.array(z.string()),
    }),
  ),
  /** Checks a Word template without writing anything. */
  'documents.checkTemplate': defineChannel(
    z.object({ token: fileTokenSchema }),
    templateReportSchema,
  ),
  /** Shows an exported file in the system's file manager. */
  'documents.reveal': defineChannel(z.object({ token: fileTokenSchema }), nothing),
  /** Opens an exported file in the system's default program for it. */
  'documents.open': defineChannel(z.object({ token: fileTokenSchema }), nothing),
}
