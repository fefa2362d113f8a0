import { createId, itemIdSchema } from '@shared/model/ids'
import type { SavedView } from '@shared/model/workspace/listView'
import { isSameValue } from '@shared/domain/merge/mergeRecords'
import { useSavedViews } from '@renderer/data/useSavedViews'
import { notifyUndo } from '../../tasks/notify'
import type { ListViewControl } from '../useListView'

/** Manages the saved views of a list. */
export const useViewMenu = ({ list, view, savedId, show, markSaved }: ListViewControl) => {
  const { views, save, remove, order } = useSavedViews(list)
  const current = views.find(({ id }) => id === savedId)

  const create = async (name: string): Promise<void> => {
    const id = createId(itemIdSchema)
    if (await save({ id, list, name, view })) markSaved(id)
  }

  const drop = async (saved: SavedView): Promise<void> => {
    const ids = views.map(({ id }) => id)
    if (!(await remove(saved.id))) return
    notifyUndo({
      message: `Deleted the view “${saved.name}”.`,
      onUndo: () => void save(saved).then(() => order(ids)),
    })
  }

  /** Moves a view by one place; nothing beyond the ends. */
  const move = async (saved: SavedView, step: -1 | 1): Promise<void> => {
    const ids = views.map(({ id }) => id)
    const from = ids.indexOf(saved.id)
    const to = from + step
    if (to < 0 || to >= ids.length) return
    await order(ids.toSpliced(from, 1).toSpliced(to, 0, saved.id))
  }

  return {
    views,
    /** The saved view that is shown, even if it was changed since. */
    current,
    isChanged: current !== undefined && !isSameValue(current.view, view),
    show,
    create,
    rename: (saved: SavedView, name: string) => save({ ...saved, name }),
    /** Keeps what is shown as the saved view. */
    update: (saved: SavedView) => save({ ...saved, view }),
    drop,
    move,
  }
}
