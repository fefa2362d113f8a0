import { Spotlight } from '@mantine/spotlight'
import type { ChannelOutput } from '@shared/contract/contract'
import { EntryGroup } from './EntryGroup'
import { useChosenEntry } from './paletteChoice'
import { findEntries, mostShown } from './paletteEntries'
import { PaletteHits } from './PaletteHits'
import { settingEntries } from './settingEntries'
import { useMoveEntries } from './useMoveEntries'
import { usePaletteActions } from './usePaletteActions'
import { usePartEntries } from './usePartEntries'
import { usePeopleEntries } from './usePeopleEntries'
import { useViewEntries } from './useViewEntries'
import { useInsertEntries, useSnippetEntries, useTemplateEntries } from './useWritingEntries'

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
  useChosenEntry(search)
  if (actions.length === 0) return <Spotlight.Empty>Nothing found</Spotlight.Empty>
  return <ActionGroup actions={actions} />
}

const useEntryGroups = (search: string) => {
  const groups = [
    { label: 'Views', entries: useViewEntries() },
    { label: 'People', entries: usePeopleEntries() },
    { label: 'Templates', entries: useTemplateEntries() },
    { label: 'Snippets', entries: useSnippetEntries() },
    { label: 'Snippets to insert', entries: useInsertEntries() },
    { label: 'Stages', entries: useMoveEntries() },
    { label: 'Parts of the role', entries: usePartEntries() },
    { label: 'Settings', entries: settingEntries },
  ]
  return groups.map(({ label, entries }) => ({
    label,
    entries: findEntries(entries, search, mostShown),
  }))
}

interface PaletteResultsProps {
  search: string
  /** The records that were found; undefined until the first answer. */
  found: ChannelOutput<'search.find'> | undefined
}

/** Whatever matches a search: records, views, people, stages, parts, settings and actions. */
export const PaletteResults = ({ search, found }: PaletteResultsProps) => {
  const actions = usePaletteActions(search)
  const entryGroups = useEntryGroups(search)
  useChosenEntry(search)
  const groups = found?.groups ?? []
  const isNothing =
    actions.length === 0 &&
    entryGroups.every(({ entries }) => entries.length === 0) &&
    groups.every(({ total }) => total === 0)
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
      {entryGroups.map((group) => (
        <EntryGroup key={group.label} {...group} />
      ))}
      <ActionGroup actions={actions} />
    </>
  )
}
