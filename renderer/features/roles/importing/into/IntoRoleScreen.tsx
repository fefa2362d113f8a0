import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  compareWithRole,
  listFirstTaken,
  takeDifferences,
} from '@shared/domain/postingReview/differences/compareWithRole'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { RoleId } from '@shared/model/ids'
import type { Role, RoleDraft } from '@shared/model/role'
import { useRole } from '@renderer/data/queries'
import { openEditSession } from '@renderer/editing/openEditSession'
import { useRecordEditor } from '@renderer/editing/useRecordEditor'
import { countOf } from '@renderer/format/words'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { notifyUndo } from '@renderer/ui/tasks/notify'
import { DifferenceList } from './DifferenceList'
import { IntoRoleBar } from './IntoRoleBar'
import classes from './into.module.css'

interface IntoRoleScreenProps {
  roleId: RoleId
  /** The role as it was read and reviewed. */
  draft: RoleDraft
  onBack: () => void
  /** Called once the chosen details have been added to the role. */
  onTaken: (role: Pick<Role, 'id' | 'title'>) => void
}

const Comparison = ({
  record,
  draft,
  onBack,
  onTaken,
}: Omit<IntoRoleScreenProps, 'roleId'> & { record: Role }) => {
  const queryClient = useQueryClient()
  const { value: role, setValue } = useRecordEditor('roles', record)
  const [differences] = useState(() => compareWithRole(role, draft))
  const [taken, setTaken] = useState(() => listFirstTaken(differences))
  const title = titleOrPlaceholder('roles', role.title)
  const open = differences.filter(({ kind }) => kind !== 'same')
  const replaced = open.filter(({ id, kind }) => kind === 'differs' && taken.has(id)).length

  const take = (): void => {
    const session = openEditSession('roles', record, queryClient)
    const release = session.retain()
    setValue(takeDifferences(role, differences, taken))
    notifyUndo({
      message: `Updated “${title}” with ${countOf(taken.size, 'detail')}.`,
      onUndo: session.undo,
      onClose: release,
    })
    onTaken(role)
  }
  const toggle = (id: string): void => {
    const next = new Set(taken)
    if (!next.delete(id)) next.add(id)
    setTaken(next)
  }

  return (
    <div className={classes.root}>
      <IntoRoleBar
        title={title}
        added={taken.size - replaced}
        replaced={replaced}
        onBack={onBack}
        onTakeAll={() => setTaken(new Set(open.map(({ id }) => id)))}
        onTakeNone={() => setTaken(new Set())}
        onAccept={take}
      />
      <div className={classes.scroll}>
        <DifferenceList differences={differences} taken={taken} onToggle={toggle} />
      </div>
    </div>
  )
}

/** Compares a posting with an existing role, detail by detail; adding the chosen ones is a single undo step. */
export const IntoRoleScreen = ({ roleId, ...props }: IntoRoleScreenProps) => {
  const { data: role, error } = useRole(roleId)
  if (error) return <EmptyState title="This role could not be read">{error.message}</EmptyState>
  return role && <Comparison record={role} {...props} />
}
