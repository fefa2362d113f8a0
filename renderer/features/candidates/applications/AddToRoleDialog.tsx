import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core'
import { useEffect, useState } from 'react'
import { filterRoles, unfiltered } from '@shared/domain/roles/filterRoles'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { CandidateId, RoleId } from '@shared/model/ids'
import type { RoleSummary } from '@shared/model/workspace/summaries'
import { useRoles } from '@renderer/data/queries'
import { findLabel, roleStatusLabels } from '@renderer/format/labels'
import { countOf, joinFacts } from '@renderer/format/words'
import { StatusDot } from '@renderer/ui/layout/StatusDot'
import { addApplications } from '../candidateCommands'
import classes from './AddToRoleDialog.module.css'
import { closeRoleChoice, useRoleChoice } from './roleChoice'

interface RoleSearchProps {
  candidateIds: readonly CandidateId[]
  appliedIds: ReadonlySet<RoleId>
}

const isOver = ({ status }: RoleSummary): boolean => status === 'filled' || status === 'closed'

const RoleOption = ({ role, isApplied }: { role: RoleSummary; isApplied: boolean }) => (
  <Combobox.Option value={role.id} disabled={isApplied}>
    <span className={classes.line}>
      <span className={classes.title}>{titleOrPlaceholder('roles', role.title)}</span>
      <StatusDot {...findLabel(roleStatusLabels, role.status)} />
    </span>
    <span className={classes.detail}>
      {joinFacts(role.client, role.location, isApplied ? 'already a candidate' : '')}
    </span>
  </Combobox.Option>
)

const RoleSearch = ({ candidateIds, appliedIds }: RoleSearchProps) => {
  const [search, setSearch] = useState('')
  const { data: roles = [] } = useRoles()
  const combobox = useCombobox({ opened: true })
  const { selectFirstOption } = combobox
  const found = filterRoles(roles, { ...unfiltered, search }).filter(
    (role) => search.trim() !== '' || !isOver(role),
  )
  const foundIds = found.map(({ id }) => id).join()
  useEffect(() => {
    selectFirstOption()
  }, [selectFirstOption, foundIds])

  const choose = (value: string): void => {
    const role = found.find(({ id }) => id === value)
    if (role === undefined) return
    closeRoleChoice()
    void addApplications(role.id, candidateIds)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          aria-label="Find a role"
          placeholder="Title, client or place"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.options} aria-label="Roles">
        {found.map((role) => (
          <RoleOption key={role.id} role={role} isApplied={appliedIds.has(role.id)} />
        ))}
        {found.length === 0 && (
          <Combobox.Empty>
            {search.trim() === ''
              ? 'No role is open'
              : `No role has “${search}” in title, client, location or tags`}
          </Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox>
  )
}

/** Adds the chosen candidates to a role, which is found by typing. Closed roles are found, but not listed. */
export const AddToRoleDialog = () => {
  const choice = useRoleChoice((state) => state.choice)
  return (
    <Modal
      opened={choice !== null}
      onClose={closeRoleChoice}
      title={`Add ${countOf(choice?.candidateIds.length ?? 0, 'candidate')} to a role`}
    >
      {choice && <RoleSearch {...choice} />}
    </Modal>
  )
}
