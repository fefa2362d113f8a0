import { useAction } from './useAction'

interface UndoableEditor {
  undo: () => void
  redo: () => void
  canUndo: boolean
  canRedo: boolean
}

/** Makes *Undo* and *Redo* act on the record that is being edited. */
export const useEditorActions = ({ undo, redo, canUndo, canRedo }: UndoableEditor): void => {
  useAction('edit.undo', { isEnabled: canUndo, perform: undo })
  useAction('edit.redo', { isEnabled: canRedo, perform: redo })
}
