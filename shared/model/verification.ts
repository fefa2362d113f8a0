import { z } from 'zod'

/** What reading everything in a workspace found; `findings` is empty for a sound one. */
export const verificationReportSchema = z.object({
  checked: z.object({
    roles: z.int(),
    candidates: z.int(),
    applications: z.int(),
    agencies: z.int(),
    submissions: z.int(),
    attachments: z.int(),
  }),
  findings: z.array(
    z.object({
      kind: z.enum([
        'damaged',
        'not-downloaded',
        'missing-reference',
        'missing-attachment',
        'wrong-hash',
        'quarantined',
        'leftover',
      ]),
      /** The file, relative to the workspace. */
      file: z.string(),
      message: z.string(),
    }),
  ),
})

export type VerificationReport = z.infer<typeof verificationReportSchema>
export type VerificationFinding = VerificationReport['findings'][number]
