import { z } from 'zod'
import { withheldDecisionsSchema } from '@shared/domain/withholding/doubts'
import { agencyIdSchema, roleIdSchema } from '@shared/model/ids'
import { audienceSchema, exportFormatSchema, pageSizeSchema } from '@shared/model/submission'
import { defineChannel, nothing } from './channel'
import { fileTokenSchema } from '../tokens'

/** Which posting to make: of which role, for whom. An agency is named for the audience `agency` only. */
export const postingRequestSchema = z.object({
  roleId: roleIdSchema,
  audience: audienceSchema,
  agencyId: agencyIdSchema.nullable(),
  pageSize: pageSizeSchema,
})

export const exportTargetSchema = z.discriminatedUnion('kind', [
  /** A file whose overwriting the save dialog has already asked about. */
  z.object({ kind: z.literal('file'), token: fileTokenSchema }),
  /** A folder; the default names are used. Without `overwrite`, existing files make it fail with `exists`. */
  z.object({ kind: z.literal('folder'), token: fileTokenSchema, overwrite: z.boolean() }),
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
      /** What was decided about places that may tell a withheld fact. With any left open it fails with `withheld-unclear`. */
      decisions: withheldDecisionsSchema.optional(),
      /** Leaves as it is what `decisions` do not settle. */
      confirmWithheld: z.boolean().optional(),
    }),
    z.object({
      files: z.array(exportedFileSchema),
      /** What to look at before it goes out, such as a withheld client still in the text. */
      warnings: z.array(z.string()),
    }),
  ),
  /** Shows an exported file in the system's file manager. */
  'documents.reveal': defineChannel(z.object({ token: fileTokenSchema }), nothing),
  /** Opens an exported file in the program that the system has for it. */
  'documents.open': defineChannel(z.object({ token: fileTokenSchema }), nothing),
}
