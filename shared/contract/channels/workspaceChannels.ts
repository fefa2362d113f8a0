import { z } from 'zod'
import { workspaceIdSchema } from '@shared/model/ids'
import { timestampSchema } from '@shared/model/record'
import {
  workspaceOpeningSchema,
  workspaceProblemSchema,
  workspaceStateSchema,
} from '@shared/model/workspace/workspaceState'
import { verificationReportSchema } from '@shared/model/workspace/verification'
import { defineChannel, noInput, nothing } from './channel'
import { fileTokenSchema } from '../tokens'

export const recentWorkspaceSchema = z.object({
  id: workspaceIdSchema,
  name: z.string(),
  /** Where it is, for showing only. */
  location: z.string(),
  openedAt: timestampSchema,
})

export type RecentWorkspace = z.infer<typeof recentWorkspaceSchema>

export const workspaceChannels = {
  /** The open workspace, or null. */
  'workspace.getState': defineChannel(noInput, workspaceStateSchema.nullable()),
  /** The workspace that is being opened, or null. */
  'workspace.getOpening': defineChannel(noInput, workspaceOpeningSchema.nullable()),
  /** Stops waiting for the workspace that is being opened, which then fails with `cancelled`. */
  'workspace.cancelOpening': defineChannel(noInput, nothing),
  /**
   * The outcome of reopening the last workspace, which happens once per run of the program;
   * null where none was open before.
   */
  'workspace.reopenLast': defineChannel(noInput, workspaceStateSchema.nullable()),
  'workspace.listRecent': defineChannel(noInput, z.array(recentWorkspaceSchema)),
  'workspace.create': defineChannel(
    z.object({ folder: fileTokenSchema, name: z.string().trim().min(1) }),
    workspaceStateSchema,
  ),
  'workspace.open': defineChannel(z.object({ folder: fileTokenSchema }), workspaceStateSchema),
  'workspace.openRecent': defineChannel(z.object({ id: workspaceIdSchema }), workspaceStateSchema),
  'workspace.forgetRecent': defineChannel(z.object({ id: workspaceIdSchema }), nothing),
  /** Opens the sample workspace, creating it first if it does not exist. */
  'workspace.openSample': defineChannel(noInput, workspaceStateSchema),
  'workspace.close': defineChannel(noInput, nothing),
  'workspace.listProblems': defineChannel(noInput, z.array(workspaceProblemSchema)),
  /** Shows the workspace's folder in the system's file manager. */
  'workspace.reveal': defineChannel(noInput, nothing),
  'workspace.verify': defineChannel(noInput, verificationReportSchema),
}
