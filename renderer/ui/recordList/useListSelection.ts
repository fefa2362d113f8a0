import { useState } from 'react'
import { selectOnly, type Selection } from './selection'

/**
 * Manages the chosen rows of a list that shows one record beside it. When a different record is
 * shown than the one chosen, the list follows.
 */
export const useListSelection = <Id extends string>(
  activeId: Id | null,
  onOpen: (id: Id) => void,
): [Selection<Id>, (selection: Selection<Id>) => void] => {
  const [selection, setSelection] = useState<Selection<Id>>(selectOnly(activeId))
  const shown = selection.focus === activeId ? selection : selectOnly(activeId)

  const choose = (next: Selection<Id>): void => {
    setSelection(next)
    if (next.focus !== null && next.focus !== activeId) onOpen(next.focus)
  }
  return [shown, choose]
}
