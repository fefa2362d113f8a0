import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'
import { isSameValue } from '@shared/domain/merge/mergeRecords'
import { findChange, type RoleChange } from '@shared/domain/roles/editing/findChange'
import { useEditorActions } from '@renderer/actions/useEditorActions'
import type { RecordEditor } from '@renderer/editing/useRecordEditor'
import { showRole } from '../roleCommands'

const focusable = 'input:not([type="hidden"]), textarea, button'

const findTarget = (root: ParentNode, { field, itemId }: RoleChange): HTMLElement | null => {
  const part = root.querySelector(`[data-field="${field}"]`)
  const item = itemId === null ? null : part?.querySelector<HTMLElement>(`[data-item="${itemId}"]`)
  return item ?? part?.querySelector<HTMLElement>(focusable) ?? null
}

/** Moves the focus to where a change was, unless it is there already. */
const showChange = (root: ParentNode, change: RoleChange): void => {
  const target = findTarget(root, change)
  if (!target) return
  if (target.closest('[data-field]')?.contains(document.activeElement) !== true || change.itemId)
    target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'nearest' })
}

/**
 * Provides *Undo* and *Redo* for the whole role; each shows what it changed and moves the focus
 * there. Weights are shown in the comparison, where they are set.
 */
export const useRoleUndo = (
  editor: RecordEditor<'roles'>,
  rootRef: RefObject<HTMLElement | null>,
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
    canUndo,
    canRedo,
    undo: () => step(editor.undo),
    redo: () => step(editor.redo),
  })
}
