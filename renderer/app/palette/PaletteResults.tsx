import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { Spotlight } from '@mantine/spotlight'
import { IconBriefcase, IconUser } from '@tabler/icons-react'
import { joinFacts } from '@renderer/format/words'
import { go } from '@renderer/navigation/routes'
import { usePaletteActions } from './usePaletteActions'
import { usePaletteRecords } from './usePaletteRecords'

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

/** The roles, candidates and actions that match a search. */
export const PaletteResults = ({ search }: { search: string }) => {
  const actions = usePaletteActions(search)
  const { roles, candidates } = usePaletteRecords(search)
  if (actions.length + roles.length + candidates.length === 0) {
    return <Spotlight.Empty>Nothing found</Spotlight.Empty>
  }
  return (
    <>
      {roles.length > 0 && (
        <Spotlight.ActionsGroup label="Roles">
          {roles.map(({ id, title, client, location }) => (
            <Spotlight.Action
              key={id}
              label={titleOrPlaceholder('roles', title)}
              description={joinFacts(client, location)}
              leftSection={<IconBriefcase size={16} aria-hidden />}
              onClick={() => go({ area: 'roles', roleId: id, tab: 'posting' })}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {candidates.length > 0 && (
        <Spotlight.ActionsGroup label="Candidates">
          {candidates.map(({ id, name, headline, location }) => (
            <Spotlight.Action
              key={id}
              label={titleOrPlaceholder('candidates', name)}
              description={joinFacts(headline, location)}
              leftSection={<IconUser size={16} aria-hidden />}
              onClick={() => go({ area: 'candidates', candidateId: id })}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      <ActionGroup actions={actions} />
    </>
  )
}
