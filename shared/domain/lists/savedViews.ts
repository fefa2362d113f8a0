import type { SavedView } from '@shared/model/workspace/listView'

type Views = readonly SavedView[]

/** Keeps a view in the place of the one with its id, or behind all. */
export const putView = (views: Views, view: SavedView): SavedView[] =>
  views.some(({ id }) => id === view.id)
    ? views.map((each) => (each.id === view.id ? view : each))
    : [...views, view]

/** The views without one. */
export const dropView = (views: Views, id: string): SavedView[] =>
  views.filter((view) => view.id !== id)

/** Puts the views with these ids first, in this order; an id without a view is passed over. */
export const orderViews = (views: Views, ids: readonly string[]): SavedView[] => [
  ...ids.flatMap((id) => views.find((view) => view.id === id) ?? []),
  ...views.filter(({ id }) => !ids.includes(id)),
]
