import { useMemo, type RefObject } from 'react'
import type { RecordEditor } from '@renderer/editing/useRecordEditor'
import type { RoleEditing } from './RoleEditing'
import { showChange } from './showChange'
import { useRoleUndo } from './useRoleUndo'

/**
 * Provides the role editing for the parts of the editor below `rootRef`, with *Undo* and *Redo*
 * while the editor is shown.
 */
export const useRoleChanges = (
  editor: RecordEditor<'roles'>,
  rootRef: RefObject<HTMLElement | null>,
  isReadOnly: boolean,
  isShown = true,
): RoleEditing => {
  const { session, setValue } = editor
  useRoleUndo(editor, rootRef, isShown)
  return useMemo(
    () => ({
      isReadOnly,
      change: (edit, key) => setValue(edit(session.getSnapshot().value), key),
      reveal: (place) => {
        if (rootRef.current) showChange(rootRef.current, place)
      },
      goOn: () =>
        rootRef.current
          ?.querySelector<HTMLElement>('[role="tabpanel"] :is(input, textarea)')
          ?.focus(),
    }),
    [isReadOnly, setValue, session, rootRef],
  )
}
