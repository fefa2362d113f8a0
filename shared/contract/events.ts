import { z } from 'zod'
import { collectionNames } from '@shared/model/workspace/collections'
import {
  workspaceOpeningSchema,
  workspaceStateSchema,
} from '@shared/model/workspace/workspaceState'
import { backupProgressSchema } from './channels/recovery/backupChannels'
import { readingProgressSchema } from './channels/postingChannels'
import { sheetProgressSchema } from './channels/candidates/sheetChannels'
import { trashProgressSchema } from './channels/recovery/trashChannels'

/** Events that the main process sends to the window. */
export const events = {
  /** Records changed on disk, whatever changed them. */
  'records.changed': z.object({
    collection: z.enum(collectionNames),
    id: z.string(),
    kind: z.enum(['created', 'saved', 'removed', 'restored', 'external', 'merged']),
  }),
  /** Changes made on another computer were merged into a record; `title` is what the recruiter calls it. */
  'records.merged': z.object({
    collection: z.enum(collectionNames),
    id: z.string(),
    title: z.string(),
  }),
  /** Another workspace was opened, or the state of the open one changed; null when none is open. */
  'workspace.changed': workspaceStateSchema.nullable(),
  /** A workspace is being opened; null once it is open, has failed to open or was cancelled. */
  'workspace.opening': workspaceOpeningSchema.nullable(),
  /** A backup was taken, or failed. */
  'backups.changed': z.object({}),
  'backups.progress': backupProgressSchema,
  'postings.progress': readingProgressSchema,
  'cvs.progress': readingProgressSchema,
  'sheets.progress': sheetProgressSchema,
  'trash.progress': trashProgressSchema,
  /** A menu item was chosen: the id of its action. */
  'menu.chosen': z.object({ actionId: z.string() }),
  /** The window is about to close: save any unsaved edits, then call `app.finishClosing`. */
  'app.closing': z.object({}),
}

export type Events = typeof events
export type EventName = keyof Events
export type EventPayload<Name extends EventName> = z.infer<Events[Name]>
