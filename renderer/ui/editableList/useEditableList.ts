import { useCallbackRef } from '@mantine/hooks'
import {
  useLayoutEffect,
  useRef,
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
} from 'react'
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
  type ListChange,
} from './listItemEdits'

export interface EditableListOptions<Item extends { id: string }> extends ItemText<Item> {
  items: readonly Item[]
  /** `key` identifies the field being typed in, so that typing is undone as one step; omitted for other edits. */
  onChange: (items: Item[], key?: string) => void
  /** Looks at each key first; true if it was dealt with. */
  onKey?: (event: KeyboardEvent<HTMLTextAreaElement>, item: Item) => boolean
}

/** All of them keep their identity; the handlers read the item's id from `data-item`. */
export interface EditableListControls {
  /** To be set on the element around the items. */
  rootRef: React.RefObject<HTMLDivElement | null>
  onChange: (event: ChangeEvent<HTMLTextAreaElement>) => void
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void
  onRemove: (id: string) => void
  append: () => void
}

const findText = (root: HTMLElement | null, id: string): HTMLTextAreaElement | null =>
  root?.querySelector<HTMLTextAreaElement>(`textarea[data-item="${id}"]`) ?? null

/** Manages editing a list in place: the keys, pasting, and the focus. */
export const useEditableList = <Item extends { id: string }>({
  items,
  onChange,
  onKey,
  ...itemText
}: EditableListOptions<Item>): EditableListControls => {
  const rootRef = useRef<HTMLDivElement>(null)
  const pendingFocus = useRef<ListChange<Item>['focus']>(null)

  useLayoutEffect(() => {
    if (!pendingFocus.current) return
    const { id, caret } = pendingFocus.current
    const element = findText(rootRef.current, id)
    if (!element) return
    pendingFocus.current = null
    element.focus()
    element.setSelectionRange(caret, caret)
  }, [items])

  const apply = ({ items: edited, focus }: ListChange<Item>): void => {
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

  const find = (element: HTMLElement): Item | undefined =>
    items.find(({ id }) => id === element.dataset['item'])

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const item = find(event.currentTarget)
    if (!item || event.nativeEvent.isComposing) return
    if (onKey?.(event, item) === true) return
    const edit = editFor(event, item)
    const steps = edit ? 0 : stepFor(event)
    if (edit) apply(edit)
    else if (steps !== 0) stepInto(item, steps)
    else return
    event.preventDefault()
  }

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const item = find(event.currentTarget)
    const lines = splitPastedLines(event.clipboardData.getData('text/plain'))
    const [first] = lines
    if (!item || first === undefined) return
    const isBlank = itemText.getText(item) === ''
    if (lines.length === 1 && !isBlank) return
    event.preventDefault()
    if (lines.length === 1) {
      apply(pasteIntoBlank(items, item, first, itemText))
      return
    }
    const { selectionStart: start, selectionEnd: end } = event.currentTarget
    apply(pasteLines(items, item, { start, end }, lines, itemText))
  }

  const onText = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    const item = find(event.currentTarget)
    if (!item) return
    onChange(changeItem(items, item.id, itemText.setText(item, event.currentTarget.value)), item.id)
  }

  const onRemove = (id: string): void => {
    const item = items.find((each) => each.id === id)
    if (item) apply(deleteItem(items, item, itemText))
  }

  return {
    rootRef,
    onChange: useCallbackRef(onText),
    onKeyDown: useCallbackRef(onKeyDown),
    onPaste: useCallbackRef(onPaste),
    onRemove: useCallbackRef(onRemove),
    append: useCallbackRef(() => apply(appendItem(items, itemText))),
  }
}
