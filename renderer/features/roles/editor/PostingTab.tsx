import { useElementSize } from '@mantine/hooks'
import { useRef } from 'react'
import { useAction } from '@renderer/actions/useAction'
import type { RecordEditor } from '@renderer/editing/useRecordEditor'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { SplitView } from '@renderer/ui/layout/SplitView'
import { PaperPane } from '../preview/PaperPane'
import { PostingEditor } from './PostingEditor'
import { RoleEditingContext } from './RoleEditing'
import { usePaperShown } from './usePaperShown'
import { useRoleChanges } from './useRoleChanges'
import classes from './editor.module.css'

interface PostingTabProps {
  editor: RecordEditor<'roles'>
}

/** The narrowest tab that has room for editor and paper side by side, in pixels. */
const roomForBoth = 780

/** The posting of a role: outline, editor, and the paper it will be printed on. */
export const PostingTab = ({ editor }: PostingTabProps) => {
  const isReadOnly = useIsReadOnly()
  const { value: role } = editor
  const page = useRef<HTMLDivElement>(null)
  const { ref: measure, width } = useElementSize()
  const hasRoom = width >= roomForBoth
  const paper = usePaperShown(hasRoom)

  const editing = useRoleChanges(editor, page, isReadOnly)
  useAction('view.togglePaper', { perform: paper.toggle })

  const fields = { id: 'fields', minWidth: 400, content: <PostingEditor role={role} /> }
  const preview = {
    id: 'paper',
    width: { min: 280, initial: Math.round(width * 0.42), max: 900 },
    content: <PaperPane role={role} />,
  }
  const instead = { ...preview, width: undefined }
  return (
    <RoleEditingContext value={editing}>
      <div ref={page} className={classes.tab}>
        <div ref={measure} className={classes.tab}>
          {width > 0 && (
            <SplitView
              id="posting"
              panes={[
                ...(paper.isShown && !hasRoom ? [] : [fields]),
                ...(paper.isShown ? [hasRoom ? preview : instead] : []),
              ]}
            />
          )}
        </div>
      </div>
    </RoleEditingContext>
  )
}
