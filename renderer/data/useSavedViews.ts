import { useQueryClient } from '@tanstack/react-query'
import type { Result } from '@shared/contract/result'
import type { ListName, SavedView } from '@shared/model/workspace/listView'
import { notifyError } from '@renderer/ui/tasks/notify'
import { api } from './api'
import { queryKey, useAnswer } from './queries'

interface SavedViews {
  /** The saved views of the list, in the order in which they are offered. */
  views: readonly SavedView[]
  /** Keeps a view, in the place of the one with its id; false if that failed, which the user is told. */
  save: (view: SavedView) => Promise<boolean>
  remove: (id: string) => Promise<boolean>
  /** Puts the list's views into this order. */
  order: (ids: readonly string[]) => Promise<boolean>
}

const noViews: readonly SavedView[] = []

/** Returns the saved views of one list, or of all, and how to change them. */
export const useSavedViews = (list: ListName | null): SavedViews => {
  const queryClient = useQueryClient()
  const { data = noViews } = useAnswer('lists.getViews', {})

  const show = (result: Result<SavedView[]>): boolean => {
    if (result.ok) queryClient.setQueryData(queryKey('lists.getViews', {}), result.value)
    else notifyError(result.error)
    return result.ok
  }
  return {
    views: list === null ? data : data.filter((view) => view.list === list),
    save: async (view) => show(await api.ask('lists.saveView', { view })),
    remove: async (id) => show(await api.ask('lists.removeView', { id })),
    order: async (ids) => show(await api.ask('lists.orderViews', { ids: [...ids] })),
  }
}
