interface Identified {
  id: string
}

/** Inserts `added` after the item with `id`; a null id puts them first, an unknown one last. */
export const insertAfter = <Item extends Identified>(
  items: readonly Item[],
  id: string | null,
  added: readonly Item[],
): Item[] => {
  const index = items.findIndex((item) => item.id === id)
  if (id === null) return [...added, ...items]
  if (index === -1) return [...items, ...added]
  return [...items.slice(0, index + 1), ...added, ...items.slice(index + 1)]
}

/** Removes the items with these ids. */
export const removeItems = <Item extends Identified>(
  items: readonly Item[],
  ids: readonly string[],
): Item[] => items.filter((item) => !ids.includes(item.id))

/** Moves one item down by `steps` places (up if negative), stopping at the ends. */
export const moveItem = <Item extends Identified>(
  items: readonly Item[],
  id: string,
  steps: number,
): Item[] => {
  const from = items.findIndex((item) => item.id === id)
  const moved = items[from]
  if (!moved) return [...items]
  const to = Math.max(0, Math.min(items.length - 1, from + steps))
  const others = items.filter((item) => item.id !== id)
  return [...others.slice(0, to), moved, ...others.slice(to)]
}

/** Changes the item with `id`; the other items keep their identity. */
export const changeItem = <Item extends Identified>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): Item[] => items.map((item) => (item.id === id ? { ...item, ...change } : item))
