import type { ListName } from '@shared/model/workspace/listView'
import { useWorkspace } from '@renderer/data/queries'
import { useSavedViews } from '@renderer/data/useSavedViews'
import { useRouter } from '@renderer/navigation/routes'
import { showSavedView } from '@renderer/ui/listView/listViewStore'
import type { PaletteEntry } from './paletteEntries'

const listLabels: Record<ListName, string> = {
  roles: 'Roles',
  candidates: 'Candidates',
  agencies: 'Agencies',
  sentPostings: 'Sent postings',
}

const isListName = (name: string): name is ListName => Object.hasOwn(listLabels, name)

/** The saved views of all lists. */
export const useViewEntries = (): PaletteEntry[] => {
  const workspaceId = useWorkspace().data?.id ?? ''
  const { views } = useSavedViews(null)
  return views.flatMap((view) => {
    const { list } = view
    if (!isListName(list)) return []
    return [
      {
        id: `view-${view.id}`,
        label: view.name,
        description: `View of ${listLabels[list].toLowerCase()}`,
        keywords: `saved view filter ${listLabels[list]}`,
        perform: () => {
          showSavedView(workspaceId, list, view)
          useRouter.getState().goToArea(list)
        },
      },
    ]
  })
}
