import { ok } from '@shared/contract/result'
import { listTodayOnce } from '../services/today/listToday'
import { finishToday, replanToday, undoToday } from '../services/today/workOff'
import type { WorkspaceAreaHandlers } from './handling/workspaceHandlers'

/** What is due, and working it off. */
export const todayHandlers: WorkspaceAreaHandlers<'today'> = {
  'today.list': async (workspace) => ok(await listTodayOnce(workspace)),
  'today.finish': finishToday,
  'today.replan': replanToday,
  'today.undo': (workspace, { undo }) => undoToday(workspace, undo),
}
