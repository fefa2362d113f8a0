import { ok } from '@shared/contract/result'
import { listToday } from '../services/today/listToday'
import { finishToday, replanToday, undoToday } from '../services/today/workOff'
import type { WorkspaceAreaHandlers } from './handling/workspaceHandlers'

/** What is due, and working it off. */
export const todayHandlers: WorkspaceAreaHandlers<'today'> = {
  'today.list': async (workspace) => ok(await listToday(workspace, new Date())),
  'today.finish': finishToday,
  'today.replan': replanToday,
  'today.undo': (workspace, { undo }) => undoToday(workspace, undo),
}
