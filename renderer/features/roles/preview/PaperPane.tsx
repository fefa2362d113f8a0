import { useDebouncedValue } from '@mantine/hooks'
import { useDeferredValue } from 'react'
import type { Role } from '@shared/model/role'
import { AudienceSwitch } from './AudienceSwitch'
import { Paper } from './Paper'
import { PostingWarnings } from './PostingWarnings'
import { usePageSize, usePostingDocument } from './usePostingDocument'
import classes from './preview.module.css'

/** The pause in typing after which the preview is updated. */
const pauseMs = 250

/** The posting as it will be printed, updated while it is edited. */
export const PaperPane = ({ role }: { role: Role }) => {
  const [settled] = useDebouncedValue(role, pauseMs)
  const document = usePostingDocument(useDeferredValue(settled), usePageSize())
  return (
    <div className={classes.pane}>
      <div className={classes.bar}>
        <AudienceSwitch roleId={role.id} />
      </div>
      <PostingWarnings warnings={document.warnings} />
      <Paper document={document} />
    </div>
  )
}
