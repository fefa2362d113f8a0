import { useMemo } from 'react'
import { listTakenRoles } from '@shared/domain/postingReview/chooseRoles'
import type { RoleId } from '@shared/model/ids'
import { showRole } from '../../roleCommands'
import { draftRole } from '../session/createRoles'
import { closeImport, reviewAgain } from '../session/importSession'
import type { ImportItem } from '../session/importItems'
import { IntoRoleScreen } from './IntoRoleScreen'

const goToRole = (id: RoleId): void => {
  showRole(id)
  closeImport()
}

/** What was reviewed, beside the role that it goes into. */
export const IntoRole = ({ item: { state }, roleId }: { item: ImportItem; roleId: RoleId }) => {
  const review = state.kind === 'read' ? state.history.present : null
  const draft = useMemo(() => {
    const taken = review && listTakenRoles(review)[0]
    return review === null || taken === undefined || taken === null
      ? null
      : draftRole(review, taken)
  }, [review])
  return (
    draft && (
      <IntoRoleScreen roleId={roleId} draft={draft} onBack={reviewAgain} onTaken={goToRole} />
    )
  )
}
