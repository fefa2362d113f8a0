import { useDebouncedValue } from '@mantine/hooks'
import { useDeferredValue, useMemo } from 'react'
import type { Role } from '@shared/model/role'
import { useEditedPlace } from '../editor/editedPlace'
import { AudienceSwitch } from './AudienceSwitch'
import { Paper } from './Paper'
import { PostingWarnings } from './PostingWarnings'
import { listPrintedTexts } from './printedPlace'
import { usePageSize, usePostingDocument } from './usePostingDocument'
import classes from './preview.module.css'

/** The pause in typing after which the preview is updated. */
const pauseMs = 250

/** The posting as it will be printed, updated while it is edited, at the line that is edited. */
export const PaperPane = ({ role }: { role: Role }) => {
  const [settled] = useDebouncedValue(role, pauseMs)
  const shown = useDeferredValue(settled)
  const document = usePostingDocument(shown, usePageSize())
  const place = useEditedPlace((edited) => (edited.roleId === shown.id ? edited.place : null))
  const followed = useMemo(() => (place ? listPrintedTexts(shown, place) : []), [shown, place])
  return (
    <div className={classes.pane}>
      <div className={classes.bar}>
        <AudienceSwitch roleId={role.id} />
      </div>
      <PostingWarnings warnings={document.warnings} />
      <Paper document={document} followed={followed} />
    </div>
  )
}
