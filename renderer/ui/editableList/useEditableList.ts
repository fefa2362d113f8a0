import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { changeItem } from '@shared/domain/roles/editing/listEdits'
import { splitPastedLines } from '@shared/domain/text/pastedLines'
import {
  appendItem,
  deleteItem,
  joinToPrevious,
  pasteIntoBlank,
  pasteLines,
  shiftItem,
  splitAtCaret,
  type ItemText,
  type ListEdit,
} from './listItemEdits'

export interface EditableListOptions<Item extends { id: string }> extends ItemText<Item> {
  items: readonly Item[]
  /** `key` identifies the field being typed in, so that typing is undone as one step; omitted for other edits. */
  onChange: (items: Item[], key?: string) => void
}

export interface EditableListControls<Item> {
  /** To be set on the element around the items. */
  rootRef: React.RefObject<HTMLDivElement | null>
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>, item: Item) => void
  onPaste: (event: ClipboardEvent<HTMLTextAreaElement>, item: Item) => void
  /** Replaces the item with this one's id. */
  change: (item: Item, key?: string) => void
  remove: (item: Item) => void
  append: () => void
}

const findText = (root: HTMLElement | null, id: string): HTMLTextAreaElement | null =>
  root?.querySelector<HTMLTextAreaElement>(`textarea[data-item="${id}"]`) ?? null

/** Manages editing a list in place: the keys, pasting, and the focus. */
export const useEditableList = <Item extends { id: string }>({
  items,
  onChange,
  ...itemText
}: EditableListOptions<Item>): EditableListControls<Item> => {
  const rootRef = useRef<HTMLDivElement>(null)
  const pendingFocus = useRef<ListEdit<Item>['focus']>(null)

  useLayoutEffect(() => {
    if (!pendingFocus.current) return
    const { id, caret } = pendingFocus.current
    const element = findText(rootRef.current, id)
    if (!element) return
    pendingFocus.current = null
    element.focus()
    element.setSelectionRange(caret, caret)
  }, [items])

  const apply = ({ items: edited, focus }: ListEdit<Item>): void => {
    pendingFocus.current = focus
    onChange(edited)
  }

  const stepInto = (item: Item, steps: number): void => {
    const next = items[items.findIndex(({ id }) => id === item.id) + steps]
    const element = next && findText(rootRef.current, next.id)
    const caret = steps < 0 ? (element?.value.length ?? 0) : 0
    element?.focus()
    element?.setSelectionRange(caret, caret)
  }

  const editFor = (event: KeyboardEvent<HTMLTextAreaElement>, item: Item) => {
    const { selectionStart: start, selectionEnd: end } = event.currentTarget
    const isAtStart = start === 0 && end === 0
    switch (event.key) {
      case 'Enter':
        return event.shiftKey ? null : splitAtCaret(items, item, { start, end }, itemText)
      case 'Backspace':
        if (!isAtStart) return null
        return (
          joinToPrevious(items, item, itemText) ??
          (itemText.getText(item) === '' ? deleteItem(items, item, itemText) : null)
        )
      case 'Delete':
        return event.altKey ? deleteItem(items, item, itemText) : null
      case 'ArrowUp':
        return event.altKey ? shiftItem(items, item, -1, start) : null
      case 'ArrowDown':
        return event.altKey ? shiftItem(items, item, 1, start) : null
      default:
        return null
    }
  }

  const stepFor = (event: KeyboardEvent<HTMLTextAreaElement>): number => {
    const { selectionStart, selectionEnd, value } = event.currentTarget
    if (event.shiftKey || event.altKey || selectionStart !== selectionEnd) return 0
    if (event.key === 'ArrowUp' && selectionStart === 0) return -1
    return event.key === 'ArrowDown' && selectionStart === value.length ? 1 : 0
  }

  return {
    rootRef,
    onKeyDown: (event, item) => {
      if (event.nativeEvent.isComposing) return
      const edit = editFor(event, item)
      const steps = edit ? 0 : stepFor(event)
      if (edit) apply(edit)
      else if (steps !== 0) stepInto(item, steps)
      else return
      event.preventDefault()
    },
    onPaste: (event, item) => {
      const lines = splitPastedLines(event.clipboardData.getData('text/plain'))
      const [first] = lines
      const isBlank = itemText.getText(item) === ''
      if (first === undefined || (lines.length === 1 && !isBlank)) return
      event.preventDefault()
      if (lines.length === 1) {
        apply(pasteIntoBlank(items, item, first, itemText))
        return
      }
      const { selectionStart: start, selectionEnd: end } = event.currentTarget
      apply(pasteLines(items, item, { start, end }, lines, itemText))
    },
    change: (item, key) => onChange(changeItem(items, item.id, item), key),
    remove: (item) => apply(deleteItem(items, item, itemText)),
    append: () => apply(appendItem(items, itemText)),
  }
}
