import { useMemo, type RefObject } from 'react'
import type { RecordEditor } from '@renderer/editing/useRecordEditor'
import type { RoleEditing } from './RoleEditing'
import { useRoleUndo } from './useRoleUndo'

/** Provides the role editing for the parts of the editor below `rootRef`, with *Undo* and *Redo*. */
export const useRoleChanges = (
  editor: RecordEditor<'roles'>,
  rootRef: RefObject<HTMLElement | null>,
  isReadOnly: boolean,
): RoleEditing => {
  const { session, setValue } = editor
  useRoleUndo(editor, rootRef)
  return useMemo(
    () => ({
      isReadOnly,
      change: (edit, key) => setValue(edit(session.getSnapshot().value), key),
    }),
    [isReadOnly, setValue, session],
  )
}
