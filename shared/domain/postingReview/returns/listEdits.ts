import { findSimilar } from '../differences/similarLines'

/** What somebody did to a list: reworded an item, added one behind another, or removed one. */
export type ListEdit<Item> =
  | { kind: 'reworded'; sent: Item; read: Item }
  | { kind: 'added'; read: Item; behind: Item | null }
  | { kind: 'removed'; sent: Item }

/** Takes the items out of `pool` that `matches`; each is taken once. */
const takeFrom = <Item>(pool: Item[], matches: (item: Item) => boolean): Item | null => {
  const at = pool.findIndex(matches)
  return at === -1 ? null : (pool.splice(at, 1)[0] ?? null)
}

/** Folds white space, which no program keeps as it was. */
export const sameText = (one: string, other: string): boolean =>
  one.replace(/\s+/gu, ' ').trim() === other.replace(/\s+/gu, ' ').trim()

/**
 * Lists what was done to a list between `sent` and `returned`: first what is new or reworded in the
 * order of `returned`, then what is gone. Items that only stand elsewhere are no edits.
 */
export const findListEdits = <Item>(
  sent: readonly Item[],
  returned: readonly Item[],
  say: (item: Item) => string,
): ListEdit<Item>[] => {
  const left = [...sent]
  const kept = returned.map(
    (item) => takeFrom(left, (each) => sameText(say(each), say(item))) !== null,
  )
  const edits = returned.flatMap((read, index): ListEdit<Item>[] => {
    if (kept[index] === true) return []
    const similar = findSimilar(say(read), left, say)
    if (similar === null) return [{ kind: 'added', read, behind: returned[index - 1] ?? null }]
    takeFrom(left, (each) => each === similar)
    return [{ kind: 'reworded', sent: similar, read }]
  })
  return [...edits, ...left.map((gone): ListEdit<Item> => ({ kind: 'removed', sent: gone }))]
}
