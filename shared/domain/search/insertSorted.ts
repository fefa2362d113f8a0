/** Inserts into a sorted list that keeps only the first `most`; behind those that compare as equal. */
export const insertSorted = <Item>(
  kept: Item[],
  item: Item,
  most: number,
  compare: (one: Item, other: Item) => number,
): void => {
  const last = kept.at(-1)
  if (kept.length >= most && last !== undefined && compare(last, item) <= 0) return
  let from = 0
  let to = kept.length
  while (from < to) {
    const middle = (from + to) >> 1
    const present = kept[middle]
    if (present !== undefined && compare(present, item) <= 0) from = middle + 1
    else to = middle
  }
  kept.splice(from, 0, item)
  if (kept.length > most) kept.pop()
}
