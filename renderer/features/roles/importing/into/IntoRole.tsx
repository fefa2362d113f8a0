import { useMemo } from 'react'
import { listTakenRoles } from '@shared/domain/postingReview/chooseRoles'
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
  return (
    draft && (
      <IntoRoleScreen
        roleId={roleId}
        draft={draft}
        onBack={reviewAgain}
        onTaken={(role) => finishComparison(item, role)}
      />
    )
  )
}
