import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'
import { isSameValue } from '@shared/domain/merge/mergeRecords'
import { findChange, type RoleChange } from '@shared/domain/roles/editing/findChange'
import { useEditorActions } from '@renderer/actions/useEditorActions'
import type { RecordEditor } from '@renderer/editing/useRecordEditor'
import { showRole } from '../roleCommands'
import { showChange } from './showChange'

/**
 * Provides *Undo* and *Redo* for the whole role; each shows what it changed and moves the focus
 * there. Weights are shown in the comparison, where they are set.
 */
export const useRoleUndo = (
  editor: RecordEditor<'roles'>,
  rootRef: RefObject<HTMLElement | null>,
  isShown: boolean,
): void => {
  const { value, session, canUndo, canRedo } = editor
  const pending = useRef<RoleChange | null>(null)

  useLayoutEffect(() => {
    if (pending.current && rootRef.current) showChange(rootRef.current, pending.current)
    pending.current = null
  }, [value, rootRef])

  const step = useCallback(
    (move: () => void) => {
      const before = session.getSnapshot().value
      move()
      const after = session.getSnapshot().value
      pending.current = findChange(before, after)
      if (!isSameValue(before.criterionWeights, after.criterionWeights))
        showRole(after.id, 'compare')
    },
    [session],
  )

  useEditorActions({
    canUndo: isShown && canUndo,
    canRedo: isShown && canRedo,
    undo: () => step(editor.undo),
    redo: () => step(editor.redo),
  })
}
