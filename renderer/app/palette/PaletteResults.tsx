import { Spotlight } from '@mantine/spotlight'
import { searchedCollections } from '@shared/contract/channels/searchChannels'
import { useSearch } from '@renderer/data/useSearch'
import { PaletteHits } from './PaletteHits'
import { usePaletteActions } from './usePaletteActions'

const mostShown = 6

const ActionGroup = ({ actions }: { actions: ReturnType<typeof usePaletteActions> }) =>
  actions.length > 0 && (
    <Spotlight.ActionsGroup label="Actions">
      {actions.map(({ id, label, shortcut, perform }) => (
        <Spotlight.Action key={id} label={label} rightSection={shortcut} onClick={perform} />
      ))}
    </Spotlight.ActionsGroup>
  )

/** The actions that match a search while no workspace is open. */
export const PaletteActions = ({ search }: { search: string }) => {
  const actions = usePaletteActions(search)
  if (actions.length === 0) return <Spotlight.Empty>Nothing found</Spotlight.Empty>
  return <ActionGroup actions={actions} />
}

/** The records and actions that match a search. */
export const PaletteResults = ({ search }: { search: string }) => {
  const actions = usePaletteActions(search)
  const found = useSearch(search, { collections: searchedCollections, most: mostShown })
  const groups = found?.groups ?? []
  const isNothing = actions.length + groups.reduce((sum, { total }) => sum + total, 0) === 0
  return (
    <>
      {isNothing && (
        <Spotlight.Empty>
          {found?.isComplete === false ? 'Still reading the workspace…' : 'Nothing found'}
        </Spotlight.Empty>
      )}
      {groups.map((group) => (
        <PaletteHits key={group.collection} {...group} />
      ))}
      <ActionGroup actions={actions} />
    </>
  )
}
