import { ok, type Result } from '@shared/contract/result'
import { dropView, orderViews, putView } from '@shared/domain/lists/savedViews'
import type { SavedView } from '@shared/model/workspace/listView'
import { countListValues, queryList } from '../services/lists/queryLists'
import type { WorkspaceAreaHandlers } from './handling/workspaceHandlers'

const copy = (views: Result<readonly SavedView[]>): Result<SavedView[]> =>
  views.ok ? ok([...views.value]) : views

/** What the lists show, and the views that have a name. */
export const listHandlers: WorkspaceAreaHandlers<'lists'> = {
  'lists.query': (workspace, input) => ok(queryList(workspace, input, new Date())),
  'lists.countValues': (workspace, input) => ok(countListValues(workspace, input)),
  'lists.getViews': ({ savedViews }) => ok([...savedViews.list()]),
  'lists.saveView': async ({ savedViews }, { view }) =>
    copy(await savedViews.change((views) => putView(views, view))),
  'lists.removeView': async ({ savedViews }, { id }) =>
    copy(await savedViews.change((views) => dropView(views, id))),
  'lists.orderViews': async ({ savedViews }, { ids }) =>
    copy(await savedViews.change((views) => orderViews(views, ids))),
}
