import {
  changeItem,
  insertAfter,
  moveItem,
  removeItems,
} from '@shared/domain/roles/editing/listEdits'

/** How a list reads and writes the text of its items. */
export interface ItemText<Item extends { id: string }> {
  getText: (item: Item) => string
  setText: (item: Item, text: string) => Item
  createItem: (text: string) => Item
  /** Joins an item to the one before it, if an item is more than its text. */
  joinItems?: (previous: Item, item: Item) => Item
}

/** The caret in an item, or the selected part of its text. */
export interface Caret {
  start: number
  end: number
}

/** A changed list, and where the caret goes; null if it goes nowhere. */
export interface ListChange<Item> {
  items: Item[]
  focus: { id: string; caret: number } | null
}

/**
 * Enter: the text after the caret becomes an item of its own, and the caret moves to it. At the
 * start of a text, an empty item is inserted before it, so that the text keeps its id and
 * whatever refers to it.
 */
export const splitAtCaret = <Item extends { id: string }>(
  items: readonly Item[],
  item: Item,
  { start, end }: Caret,
  { getText, setText, createItem }: ItemText<Item>,
): ListChange<Item> => {
  const text = getText(item)
  if (end === 0 && text !== '') {
    const previous = items[items.findIndex(({ id }) => id === item.id) - 1]
    const blank = createItem('')
    return {
      items: insertAfter(items, previous?.id ?? null, [blank]),
      focus: { id: item.id, caret: 0 },
    }
  }
  const added = createItem(text.slice(end))
  const kept = changeItem(items, item.id, setText(item, text.slice(0, start)))
  return { items: insertAfter(kept, item.id, [added]), focus: { id: added.id, caret: 0 } }
}

/**
 * Backspace at the start: the item's text joins the one before it. The result keeps the id of the
 * one that had text. Null for the first item.
 */
export const joinToPrevious = <Item extends { id: string }>(
  items: readonly Item[],
  item: Item,
  { getText, setText, joinItems }: ItemText<Item>,
): ListChange<Item> | null => {
  const previous = items[items.findIndex(({ id }) => id === item.id) - 1]
  if (!previous) return null
  const before = getText(previous)
  const joined = joinItems ? joinItems(previous, item) : setText(previous, before + getText(item))
  const [kept, gone] = before === '' ? [item, previous] : [previous, item]
  return {
    items: changeItem(removeItems(items, [gone.id]), kept.id, { ...joined, id: kept.id }),
    focus: { id: kept.id, caret: before.length },
  }
}

/** Deletes an item; the caret moves to the end of the one before it, or else to the one after. */
export const deleteItem = <Item extends { id: string }>(
  items: readonly Item[],
  item: Item,
  { getText }: ItemText<Item>,
): ListChange<Item> => {
  const index = items.findIndex(({ id }) => id === item.id)
  const neighbour = items[index - 1] ?? items[index + 1]
  return {
    items: removeItems(items, [item.id]),
    focus: neighbour ? { id: neighbour.id, caret: getText(neighbour).length } : null,
  }
}

/** Alt with an arrow: moves an item by `steps`; the caret stays in it. Null at the end of the list. */
export const shiftItem = <Item extends { id: string }>(
  items: readonly Item[],
  item: Item,
  steps: number,
  caret: number,
): ListChange<Item> | null => {
  const index = items.findIndex(({ id }) => id === item.id)
  if (items[index + steps] === undefined) return null
  return { items: moveItem(items, item.id, steps), focus: { id: item.id, caret } }
}

const fillBlank = <Item extends { id: string }>(
  item: Item,
  line: string,
  { setText, createItem, joinItems }: ItemText<Item>,
): Item => (joinItems ? joinItems(item, createItem(line)) : setText(item, line))

/** Pastes one line into an item without text, which is then made from that line. */
export const pasteIntoBlank = <Item extends { id: string }>(
  items: readonly Item[],
  item: Item,
  line: string,
  itemText: ItemText<Item>,
): ListChange<Item> => {
  const filled = fillBlank(item, line, itemText)
  return {
    items: changeItem(items, item.id, filled),
    focus: { id: item.id, caret: itemText.getText(filled).length },
  }
}

/**
 * Pastes several lines at the caret: the first joins the text before it, the last the text after
 * it, and each one in between becomes an item.
 */
export const pasteLines = <Item extends { id: string }>(
  items: readonly Item[],
  item: Item,
  { start, end }: Caret,
  lines: readonly string[],
  itemText: ItemText<Item>,
): ListChange<Item> => {
  const { getText, setText, createItem } = itemText
  const text = getText(item)
  const [first = '', ...rest] = lines
  const last = rest.pop() ?? ''
  const between = rest.map(createItem)
  const ending = createItem(last + text.slice(end))
  const opened =
    text === '' ? fillBlank(item, first, itemText) : setText(item, text.slice(0, start) + first)
  return {
    items: insertAfter(changeItem(items, item.id, opened), item.id, [...between, ending]),
    focus: { id: ending.id, caret: last.length },
  }
}

/** Adds an empty item at the end. */
export const appendItem = <Item extends { id: string }>(
  items: readonly Item[],
  { createItem }: ItemText<Item>,
): ListChange<Item> => {
  const added = createItem('')
  return { items: [...items, added], focus: { id: added.id, caret: 0 } }
}
