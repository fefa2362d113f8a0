import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { firstViews } from '@shared/domain/lists/listFields'
import {
  listViewSchema,
  type ListName,
  type ListView,
  type SavedView,
} from '@shared/model/workspace/listView'

/** What a list shows at present. */
export interface ShownView {
  view: ListView
  /** The saved view that it began as; null if none. */
  savedId: string | null
  /** What is typed in the search field. */
  search: string
}

interface ListViewState {
  /** By workspace and list; a list that nobody changed yet is missing. */
  shown: Readonly<Record<string, ShownView>>
}

/** What lists show; their order and headings are remembered, their filters last until the window closes. */
export const useListViews = create<ListViewState>()(
  persist((): ListViewState => ({ shown: {} }), {
    name: 'list-views',
    partialize: ({ shown }) => ({
      shown: Object.fromEntries(
        Object.entries(shown).map(([key, { view }]) => [
          key,
          { view: { ...view, conditions: [] }, savedId: null, search: '' },
        ]),
      ),
    }),
  }),
)

const keyOf = (workspaceId: string, list: ListName): string => `${workspaceId}/${list}`

/** What a list shows; everything, if nobody changed that or what was remembered can't be read. */
export const findShownView = (
  { shown }: ListViewState,
  workspaceId: string,
  list: ListName,
): ShownView | undefined => {
  const known = shown[keyOf(workspaceId, list)]
  return known !== undefined && listViewSchema.safeParse(known.view).success ? known : undefined
}

const untouched: { readonly [Name in ListName]: ShownView } = {
  roles: { view: firstViews.roles, savedId: null, search: '' },
  candidates: { view: firstViews.candidates, savedId: null, search: '' },
  agencies: { view: firstViews.agencies, savedId: null, search: '' },
  sentPostings: { view: firstViews.sentPostings, savedId: null, search: '' },
}

/** What a list shows before anybody changes it. */
export const getUntouchedView = (list: ListName): ShownView => untouched[list]

/** Changes what a list shows. */
export const changeShownView = (
  workspaceId: string,
  list: ListName,
  change: Partial<ShownView>,
): void => {
  useListViews.setState((state) => ({
    shown: {
      ...state.shown,
      [keyOf(workspaceId, list)]: {
        ...(findShownView(state, workspaceId, list) ?? untouched[list]),
        ...change,
      },
    },
  }))
}

/** Shows a saved view in its list. */
export const showSavedView = (workspaceId: string, list: ListName, { id, view }: SavedView): void =>
  changeShownView(workspaceId, list, { view, savedId: id, search: '' })
