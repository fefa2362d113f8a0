import { useMemo } from 'react'
import type { Condition, ListName, ListView, SavedView } from '@shared/model/workspace/listView'
import { useWorkspace } from '@renderer/data/queries'
import {
  changeShownView,
  findShownView,
  getUntouchedView,
  showSavedView,
  useListViews,
  type ShownView,
} from './listViewStore'

/** What a list shows, and how to change that. */
export interface ListViewControl extends ShownView {
  list: ListName
  setSearch: (search: string) => void
  changeView: (change: Partial<ListView>) => void
  /** Replaces the condition at a place, adds one behind all of them, or removes it when it is null. */
  putCondition: (index: number | null, condition: Condition | null) => void
  /** Shows every record again, in the same order. */
  clearFilters: () => void
  /** Shows a saved view; null for everything in the first order. */
  show: (saved: SavedView | null) => void
  /** Marks what is shown as this saved view. */
  markSaved: (id: string | null) => void
}

/** Returns what a list of the open workspace shows, and how to change that. */
export const useListView = (list: ListName): ListViewControl => {
  const workspaceId = useWorkspace().data?.id ?? ''
  const shown =
    useListViews((state) => findShownView(state, workspaceId, list)) ?? getUntouchedView(list)
  return useMemo(() => {
    const change = (part: Partial<ShownView>): void => changeShownView(workspaceId, list, part)
    const changeView = (part: Partial<ListView>): void =>
      change({ view: { ...shown.view, ...part } })
    const { conditions } = shown.view
    return {
      ...shown,
      list,
      setSearch: (search) => change({ search }),
      changeView,
      putCondition: (index, condition) => {
        const rest = index === null ? conditions : conditions.toSpliced(index, 1)
        if (condition === null) changeView({ conditions: rest })
        else changeView({ conditions: rest.toSpliced(index ?? rest.length, 0, condition) })
      },
      clearFilters: () => change({ view: { ...shown.view, conditions: [] }, search: '' }),
      show: (saved) => {
        if (saved === null) change(getUntouchedView(list))
        else showSavedView(workspaceId, list, saved)
      },
      markSaved: (savedId) => change({ savedId }),
    }
  }, [shown, workspaceId, list])
}
