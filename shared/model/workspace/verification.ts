import { z } from 'zod'

/** The result of reading everything in a workspace; `findings` is empty if all is well. */
export const verificationReportSchema = z.object({
  /** Intact files read, by folder. */
  counts: z.object({
    roles: z.int(),
    candidates: z.int(),
    applications: z.int(),
    agencies: z.int(),
    sentPostings: z.int(),
    activities: z.int(),
    templates: z.int(),
    snippets: z.int(),
    skillLists: z.int(),
    attachments: z.int(),
    trash: z.int(),
    history: z.int(),
    versions: z.int(),
    quarantine: z.int(),
  }),
  findings: z.array(
    z.object({
      kind: z.enum([
        'damaged',
        'not-downloaded',
        'newer-format',
        'conflict-copy',
        'missing-reference',
        'duplicate-application',
        'missing-attachment',
        'damaged-attachment',
        'leftover',
      ]),
      /** The file, relative to the workspace. */
      path: z.string(),
      message: z.string(),
    }),
  ),
})

export type VerificationReport = z.infer<typeof verificationReportSchema>
export type VerificationFinding = VerificationReport['findings'][number]
