import { Modal } from '@mantine/core'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { CandidateId, RoleId } from '@shared/model/ids'
import type { RoleSummary } from '@shared/model/workspace/summaries'
import { useRoles } from '@renderer/data/queries'
import { findLabel, roleStatusLabels } from '@renderer/format/labels'
import { countOf, joinFacts } from '@renderer/format/words'
import { ChoiceList, type ListedChoice } from '@renderer/ui/menus/ChoiceList'
import { StatusDot } from '@renderer/ui/layout/StatusDot'
import { RowText } from '@renderer/ui/recordList/RowText'
import { addApplications } from '../candidateCommands'
import { closeRoleChoice, useRoleChoice } from './roleChoice'

interface RoleSearchProps {
  candidateIds: readonly CandidateId[]
  appliedIds: ReadonlySet<RoleId>
}

const isOver = ({ status }: RoleSummary): boolean => status === 'filled' || status === 'closed'

const lastChangedFirst = (one: RoleSummary, other: RoleSummary): number =>
  other.updatedAt.localeCompare(one.updatedAt)

const describeRole = (role: RoleSummary, isApplied: boolean): ListedChoice => ({
  value: role.id,
  text: [role.title, role.client, role.location, ...role.tags].join(' '),
  isDisabled: isApplied,
  isHidden: isOver(role),
  content: (
    <RowText
      title={role.title}
      placeholder={titleOrPlaceholder('roles', '')}
      detail={joinFacts(role.client, role.location, isApplied ? 'already a candidate' : '')}
      aside={<StatusDot {...findLabel(roleStatusLabels, role.status)} />}
    />
  ),
})

const RoleSearch = ({ candidateIds, appliedIds }: RoleSearchProps) => {
  const { data: roles = [] } = useRoles()
  return (
    <ChoiceList
      label="Find a role"
      placeholder="Title, client or place"
      listLabel="Roles"
      choices={roles
        .toSorted(lastChangedFirst)
        .map((role) => describeRole(role, appliedIds.has(role.id)))}
      onChoose={(value) => {
        const role = roles.find(({ id }) => id === value)
        if (role === undefined) return
        closeRoleChoice()
        void addApplications(role.id, candidateIds)
      }}
      describeNothing={(search) =>
        search.trim() === ''
          ? 'No role is open'
          : `No role has “${search}” in title, client, location or tags`
      }
    />
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
