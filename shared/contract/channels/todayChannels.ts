import { z } from 'zod'
import { dueItemSchema, dueReferenceSchema, dueStateSchema } from '@shared/model/activities/due'
import { writtenKinds } from '@shared/model/activities/activity'
import { nextActionSchema } from '@shared/model/activities/nextAction'
import { activityIdSchema } from '@shared/model/ids'
import { daySchema } from '@shared/model/record'
import { defineChannel, noInput, nothing } from './channel'

/** A line of Today with what the recruiter calls the records that it is about; null for none. */
export const dueRowSchema = dueItemSchema.extend({
  candidateName: z.string().nullable(),
  roleTitle: z.string().nullable(),
  agencyName: z.string().nullable(),
})

/** What undoes one step of working off Today. */
export const dueUndoSchema = z.object({
  reference: dueReferenceSchema,
  before: dueStateSchema,
  /** The activity that the step wrote; null for none. */
  activityId: activityIdSchema.nullable(),
})

export type DueRow = z.infer<typeof dueRowSchema>
export type DueUndo = z.infer<typeof dueUndoSchema>

/** The most lines of Today that are sent at once. */
export const mostDueRows = 500

/** What is due, and working it off. */
export const todayChannels = {
  /** Soonest first; `total` counts those beyond the first too. */
  'today.list': defineChannel(
    noInput,
    z.object({ today: daySchema, rows: z.array(dueRowSchema), total: z.int() }),
  ),
  /** Settles something that is due, and writes down as an activity what was done. */
  'today.finish': defineChannel(
    z.object({
      reference: dueReferenceSchema,
      kind: z.enum(writtenKinds),
      text: z.string().trim().min(1),
    }),
    dueUndoSchema,
  ),
  /** Moves something to a day or writes it anew; also plans the next action of a record that has none. */
  'today.replan': defineChannel(
    z.object({ reference: dueReferenceSchema, action: nextActionSchema }),
    dueUndoSchema,
  ),
  'today.undo': defineChannel(z.object({ undo: dueUndoSchema }), nothing),
}
