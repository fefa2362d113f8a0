import { useRef, type KeyboardEvent } from 'react'
import { findTyped, moveByKey, typingMs } from './listKeys'
import { extendTo, selectAll, selectOnly, toggle, type Selection } from './selection'

interface ListKeyboardOptions<Id extends string> {
  ids: readonly Id[]
  texts: readonly string[]
  selection: Selection<Id>
  choose: (selection: Selection<Id>) => void
  /** How many rows Page Up and Page Down move. */
  pageSize: number
  onEnter?: () => void
  onDelete?: (ids: Id[]) => void
}

/** Handles the keys of a list: arrows, Home and End, pages, typing to find, Shift and Ctrl or Cmd to choose several. */
export const useListKeyboard = <Id extends string>({
  ids,
  texts,
  selection,
  choose,
  pageSize,
  onEnter,
  onDelete,
}: ListKeyboardOptions<Id>): ((event: KeyboardEvent) => void) => {
  const typing = useRef({ text: '', at: 0 })

  const goTo = (index: number, isExtending: boolean): void => {
    const id = ids[index]
    if (id !== undefined) choose(isExtending ? extendTo(selection, ids, id) : selectOnly(id))
  }

  const isTyping = (now: number): boolean => now - typing.current.at < typingMs

  const find = (key: string, now: number): void => {
    const text = isTyping(now) ? typing.current.text + key : key
    typing.current = { text, at: now }
    const index = selection.focus === null ? -1 : ids.indexOf(selection.focus)
    const found = findTyped(texts, index, text)
    if (found !== null) goTo(found, false)
  }

  return (event) => {
    const { key } = event
    const hasCommand = event.ctrlKey || event.metaKey
    const index = selection.focus === null ? -1 : ids.indexOf(selection.focus)
    const target = moveByKey(key, index, ids.length, pageSize)
    const chosen = ids.filter((id) => selection.selected.has(id))

    if (target !== null) goTo(target, event.shiftKey)
    else if (hasCommand && key === 'a') choose(selectAll(selection, ids))
    else if (hasCommand && key === ' ' && selection.focus !== null)
      choose(toggle(selection, selection.focus))
    else if (key === 'Enter' && onEnter) onEnter()
    else if (key === 'Delete' && onDelete && chosen.length > 0) onDelete(chosen)
    else if (
      key.length === 1 &&
      (key !== ' ' || isTyping(event.timeStamp)) &&
      !hasCommand &&
      !event.altKey
    )
      find(key, event.timeStamp)
    else return
    event.preventDefault()
  }
}
