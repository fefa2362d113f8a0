import { create } from 'zustand'

interface LineSelection {
  /** The chosen lines of the role on screen. */
  ids: ReadonlySet<string>
  /** The line from which Shift extends; null while nothing is chosen. */
  anchor: string | null
}

const nothing: LineSelection = { ids: new Set(), anchor: null }

/** Which lines of the open role are chosen, across all of its lists. */
export const useLineSelection = create<LineSelection>()(() => nothing)

export const clearLineSelection = (): void => useLineSelection.setState(nothing)

/** Chooses this line alone. */
export const chooseLine = (id: string): void =>
  useLineSelection.setState({ ids: new Set([id]), anchor: id })

/** Adds a line to those chosen, or takes it out. */
export const toggleLine = (id: string): void =>
  useLineSelection.setState(({ ids }) => {
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    return { ids: next, anchor: next.size === 0 ? null : id }
  })

/** Chooses the lines from the anchor to this one; `order` lists all lines. */
export const extendLines = (order: readonly string[], id: string, from?: string): void =>
  useLineSelection.setState(({ anchor }) => {
    const start = anchor ?? from ?? id
    const [one, other] = [order.indexOf(start), order.indexOf(id)]
    if (one === -1 || other === -1) return { ids: new Set([id]), anchor: id }
    const ids = order.slice(Math.min(one, other), Math.max(one, other) + 1)
    return { ids: new Set(ids), anchor: start }
  })

/** Chooses these lines. */
export const chooseLines = (ids: readonly string[]): void =>
  useLineSelection.setState({ ids: new Set(ids), anchor: ids[0] ?? null })

/** The lines that an action on this one is meant for: all chosen ones if it is among them. */
export const listMeant = (id: string): ReadonlySet<string> => {
  const { ids } = useLineSelection.getState()
  return ids.has(id) ? ids : new Set([id])
}
