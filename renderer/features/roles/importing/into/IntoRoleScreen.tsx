import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { compareReturn, listUncontested } from '@shared/domain/postingReview/returns/compareReturn'
import {
  compareWithRole,
  listFirstTaken,
  takeDifferences,
} from '@shared/domain/postingReview/differences/compareWithRole'
import type { DocumentComment } from '@shared/model/reading/documentTraces'
import type { RoleDifference } from '@shared/domain/postingReview/differences/roleDifference'
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
import { ReturnedComments } from './ReturnedComments'
import classes from './into.module.css'

/** A posting that came back: the role as it was sent, and what was remarked on it. */
export interface ReturnedPosting {
  sent: RoleDraft
  comments: readonly DocumentComment[]
}

interface IntoRoleScreenProps {
  roleId: RoleId
  /** The role as it was read and reviewed. */
  draft: RoleDraft
  /** Null for a posting that was not sent from here. */
  returned: ReturnedPosting | null
  onBack: () => void
  /** Called once the chosen details have been added to the role. */
  onTaken: (role: Pick<Role, 'id' | 'title'>) => void
}

const Comparison = ({
  record,
  draft,
  returned,
  onBack,
  onTaken,
}: Omit<IntoRoleScreenProps, 'roleId'> & { record: Role }) => {
  const queryClient = useQueryClient()
  const { value: role, setValue } = useRecordEditor('roles', record)
  const [differences] = useState(() =>
    returned === null
      ? compareWithRole(role, draft)
      : compareReturn({ today: role, sent: returned.sent, returned: draft }),
  )
  const [taken, setTaken] = useState(() =>
    returned === null ? listFirstTaken(differences) : listUncontested(differences),
  )
  const title = titleOrPlaceholder('roles', role.title)
  const open = differences.filter(({ kind }) => kind !== 'same')
  const countTaken = (wanted: RoleDifference['kind']): number =>
    open.filter(({ id, kind }) => kind === wanted && taken.has(id)).length

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
        heading={returned === null ? `New for “${title}”` : `Changed in “${title}”`}
        added={countTaken('new')}
        replaced={countTaken('differs')}
        removed={countTaken('removed')}
        onBack={onBack}
        onTakeAll={() => setTaken(new Set(open.map(({ id }) => id)))}
        onTakeNone={() => setTaken(new Set())}
        onAccept={take}
      />
      <div className={classes.scroll}>
        {returned !== null && <ReturnedComments comments={returned.comments} />}
        <DifferenceList
          differences={differences}
          taken={taken}
          nothing={
            returned === null
              ? 'The role already has everything in this posting.'
              : 'This copy says what was sent.'
          }
          onToggle={toggle}
        />
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
