import { useState } from 'react'

/** Which lines are chosen, and which of them has the focus. */
export interface LineSelection {
  /** The line that the arrows move from; null until one is chosen. */
  active: number | null
  chosen: ReadonlySet<number>
  /** Chooses only this line. */
  choose: (key: number) => void
  /** Chooses the run from the first chosen line to this one, in the order of a list. */
  extend: (order: readonly number[], key: number) => void
  /** Adds a line to the selection, or removes it. */
  toggle: (key: number) => void
  chooseAll: (keys: readonly number[]) => void
}

interface Chosen {
  active: number | null
  anchor: number | null
  keys: ReadonlySet<number>
}

const listBetween = (order: readonly number[], one: number, other: number): number[] => {
  const first = order.indexOf(one)
  const last = order.indexOf(other)
  if (first === -1 || last === -1) return [other]
  return order.slice(Math.min(first, last), Math.max(first, last) + 1)
}

/** Manages the chosen lines of a review, shared by both of its sides. */
export const useLineSelection = (first: number | null): LineSelection => {
  const [{ active, keys }, setChosen] = useState<Chosen>(() => ({
    active: first,
    anchor: first,
    keys: new Set(first === null ? [] : [first]),
  }))
  return {
    active,
    chosen: keys,
    choose: (key) => setChosen({ active: key, anchor: key, keys: new Set([key]) }),
    extend: (order, key) =>
      setChosen(({ anchor }) => ({
        active: key,
        anchor: anchor ?? key,
        keys: new Set(listBetween(order, anchor ?? key, key)),
      })),
    toggle: (key) =>
      setChosen(({ keys: before }) => {
        const after = new Set(before)
        if (!after.delete(key)) after.add(key)
        return { active: key, anchor: key, keys: after }
      }),
    chooseAll: (all) =>
      setChosen(({ active: before, anchor }) => ({ active: before, anchor, keys: new Set(all) })),
  }
}
