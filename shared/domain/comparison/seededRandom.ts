/** Random numbers that a seed determines, so that they can be reproduced. */
export interface SeededRandom {
  /** From 0 up to, but not including, 1. */
  next(): number
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number
  /** Any item of a list; throws when it is empty. */
  pick<Item>(items: readonly Item[]): Item
  /** `count` different items of a list in random order; all of them if there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[]
}

/** Mulberry32 by Tommy Ettinger (public domain). */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('The list to pick from is empty.')
    return item
  }
  const sample = <Item>(items: readonly Item[], count: number): Item[] => {
    const rest = [...items]
    return Array.from({ length: Math.min(count, items.length) }, () =>
      rest.splice(below(rest.length), 1),
    ).flat()
  }
  return { next, below, pick, sample }
}
