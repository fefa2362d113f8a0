import { z } from 'zod'
import { activityIdSchema, applicationIdSchema, roleIdSchema } from '@shared/model/ids'
import { timestampSchema } from '@shared/model/record'
import { stageIdSchema, stageListSchema } from '@shared/model/stage'
import { defineChannel, noInput, nothing } from '../channel'
import { boardRowSchema } from './boardRow'

/** Applications to move to a stage together, and why. */
export const stageChangeSchema = z.object({
  ids: z.array(applicationIdSchema).min(1),
  stage: stageIdSchema,
  /** Needed where the stage asks for it; stands in the activity of each change. */
  reason: z.string(),
})

/** One application that was moved, with what undoing that needs. */
export const stageMoveSchema = z.object({
  id: applicationIdSchema,
  from: stageIdSchema,
  to: stageIdSchema,
  /** Since when it was in the stage before. */
  since: timestampSchema.optional(),
  /** The activity that tells the move. */
  activityId: activityIdSchema.nullable(),
})

/** An edited list of stages. */
export const stageEditSchema = z.object({
  /** The role whose own stages these are; null for those of the workspace. */
  roleId: roleIdSchema.nullable(),
  /** What the edit began from. */
  base: stageListSchema,
  /** Null makes a role use the stages of the workspace. */
  stages: stageListSchema.min(1).nullable(),
  /** Where the applications of stages that are removed go. */
  moves: z.array(z.object({ from: stageIdSchema, to: stageIdSchema })),
})

/** What undoes an edit of a list of stages, the moved applications included. */
export const stageEditUndoSchema = z.object({
  roleId: roleIdSchema.nullable(),
  before: stageListSchema.nullable(),
  after: stageListSchema.nullable(),
  moves: z.array(stageMoveSchema),
})

export type StageChange = z.infer<typeof stageChangeSchema>
export type StageMove = z.infer<typeof stageMoveSchema>
export type StageEdit = z.infer<typeof stageEditSchema>
export type StageEditUndo = z.infer<typeof stageEditUndoSchema>

/** The stages of applications, and moving applications through them. */
export const stageChannels = {
  /** The stages of the workspace, and of the roles that have their own. */
  'stages.list': defineChannel(
    noInput,
    z.object({
      workspace: stageListSchema,
      roles: z.array(z.object({ roleId: roleIdSchema, stages: stageListSchema })),
    }),
  ),
  /** How many applications go through the stages of a role or, with null, of the workspace. */
  'stages.countApplications': defineChannel(
    z.object({ roleId: roleIdSchema.nullable() }),
    z.array(z.object({ stage: stageIdSchema, count: z.int() })),
  ),
  /** The cards of a role or, with null, of all roles that are neither filled nor closed. */
  'stages.listBoard': defineChannel(
    z.object({ roleId: roleIdSchema.nullable() }),
    z.array(boardRowSchema),
  ),
  'stages.save': defineChannel(z.object({ edit: stageEditSchema }), stageEditUndoSchema),
  'stages.undoSave': defineChannel(z.object({ undo: stageEditUndoSchema }), nothing),
  /** All of them or, if one fails, none; those that are in the stage already are not moved. */
  'stages.move': defineChannel(
    z.object({ change: stageChangeSchema }),
    z.object({ moves: z.array(stageMoveSchema) }),
  ),
  /** Leaves applications alone that were moved again since. */
  'stages.undoMove': defineChannel(z.object({ moves: z.array(stageMoveSchema) }), nothing),
}
