import { useRef } from 'react'
import type { Role } from '@shared/model/role'
import { useActionKeys } from '@renderer/actions/useActionKeys'
import { PostingEditor } from '@renderer/features/roles/editor/PostingEditor'
import { RoleEditingContext } from '@renderer/features/roles/editor/RoleEditing'
import { useRoleChanges } from '@renderer/features/roles/editor/useRoleChanges'
import { TitleField } from '@renderer/features/roles/page/TitleField'
import { useRecordEditor } from '@renderer/editing/useRecordEditor'
import { SaveState } from '@renderer/ui/layout/SaveState'

interface RoleEditorHarnessProps {
  record: Role
  isReadOnly?: boolean
}

/** The role editor with its keys and its saving state, without the window around it. */
export const RoleEditorHarness = ({ record, isReadOnly = false }: RoleEditorHarnessProps) => {
  const root = useRef<HTMLDivElement>(null)
  const editor = useRecordEditor('roles', record)
  const editing = useRoleChanges(editor, root, isReadOnly)
  useActionKeys()
  return (
    <RoleEditingContext value={editing}>
      <div ref={root}>
        <TitleField title={editor.value.title} name="Role" />
        <PostingEditor role={editor.value} />
      </div>
      <SaveState state={editor.state} />
    </RoleEditingContext>
  )
}
