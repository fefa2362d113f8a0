import { useMemo } from 'react'
import { listTakenRoles } from '@shared/domain/postingReview/chooseRoles'
import { noTraces } from '@shared/model/reading/documentTraces'
import type { RoleId } from '@shared/model/ids'
import { draftRole, finishComparison } from '../session/createRoles'
import { reviewAgain } from '../session/importSession'
import type { ImportItem } from '../session/importItems'
import { IntoRoleScreen } from './IntoRoleScreen'

/** Shows the reviewed posting beside the role to add it to. */
export const IntoRole = ({ item, roleId }: { item: ImportItem; roleId: RoleId }) => {
  const { state } = item
  const review = state.kind === 'read' ? state.history.present : null
  const draft = useMemo(() => {
    const taken = review && listTakenRoles(review)[0]
    return review === null || taken === undefined || taken === null
      ? null
      : draftRole(review, taken)
  }, [review])
  const returned = useMemo(() => {
    if (state.kind !== 'read' || state.recognized?.roleId !== roleId) return null
    const { reading, recognized } = state
    const { comments } = reading.traces ?? noTraces
    return recognized.sent && { sent: recognized.sent, comments }
  }, [state, roleId])
  return (
    draft && (
      <IntoRoleScreen
        roleId={roleId}
        draft={draft}
        returned={returned}
        onBack={reviewAgain}
        onTaken={(role) => finishComparison(item, role)}
      />
    )
  )
}
