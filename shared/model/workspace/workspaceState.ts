import { z } from 'zod'
import { collectionNames } from './collections'
import { workspaceIdSchema } from '../ids'
import { timestampSchema } from '../record'

/** Who is writing in the workspace, if it is somebody else. */
export const lockHolderSchema = z.object({
  host: z.string(),
  user: z.string(),
  pid: z.int(),
  since: timestampSchema,
})

/** Why nothing can be saved: another writer, a newer format, or a folder that can't be written. */
export const readOnlySchema = z.object({
  reason: z.enum(['locked', 'newer-format', 'not-writable', 'disk-full', 'requested']),
  message: z.string(),
  holder: lockHolderSchema.nullable(),
})

/** A file that could not be read as a record, and what was done about it. */
export const workspaceProblemSchema = z.object({
  kind: z.enum(['damaged', 'not-downloaded', 'newer-format', 'conflict-copy']),
  /** Null for the workspace's own manifest. */
  collection: z.enum(collectionNames).nullable(),
  fileName: z.string(),
  recordId: z.string().nullable(),
  /** What the recruiter calls the record; null if that is unknown. */
  title: z.string().nullable(),
  /** One sentence for the recruiter. */
  reason: z.string(),
  /** Where the file was set aside, relative to the workspace; null if it was left in place. */
  quarantinedAs: z.string().nullable(),
  /** Whether the record in the file is open all the same. */
  isRecordOpen: z.boolean(),
})

/** Where the last good version of a damaged record comes from. */
export const lastGoodSourceSchema = z.enum(['history', 'versions', 'backup'])

/** The newest version that can replace a damaged record. */
export const lastGoodSchema = z.object({
  /** What the recruiter calls the record; null for one without a name. */
  title: z.string().nullable(),
  savedAt: timestampSchema,
  source: lastGoodSourceSchema,
  /** When the backup that it comes from was taken; null if it comes from the workspace itself. */
  backupTakenAt: timestampSchema.nullable(),
})

/** A damaged file that is set aside and no longer an open problem. */
export const dismissedFileSchema = workspaceProblemSchema
  .pick({ collection: true, fileName: true, recordId: true, title: true, reason: true })
  .extend({ quarantinedAs: z.string(), dismissedAt: timestampSchema })

/** What the window shows about the open workspace. `location` is a path for display only. */
export const workspaceStateSchema = z.object({
  id: workspaceIdSchema,
  name: z.string(),
  location: z.string(),
  isSample: z.boolean(),
  readOnly: readOnlySchema.nullable(),
  problemCount: z.int().nonnegative(),
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
  }),
})

/** A workspace that is being opened; `location` is a path for display only. */
export const workspaceOpeningSchema = z.object({ name: z.string(), location: z.string() })

export type LockHolder = z.infer<typeof lockHolderSchema>
export type ReadOnly = z.infer<typeof readOnlySchema>
export type WorkspaceProblem = z.infer<typeof workspaceProblemSchema>
export type LastGoodSource = z.infer<typeof lastGoodSourceSchema>
export type LastGood = z.infer<typeof lastGoodSchema>
export type DismissedFile = z.infer<typeof dismissedFileSchema>
export type WorkspaceOpening = z.infer<typeof workspaceOpeningSchema>
export type WorkspaceState = z.infer<typeof workspaceStateSchema>
