/** The chosen rows of a list. `focus` is where the keyboard is, `anchor` where a range began. */
export interface Selection<Id extends string> {
  focus: Id | null
  anchor: Id | null
  selected: ReadonlySet<Id>
}

/** Chooses one row, or none. */
export const selectOnly = <Id extends string>(id: Id | null): Selection<Id> => ({
  focus: id,
  anchor: id,
  selected: new Set(id === null ? [] : [id]),
})

/** Adds a row to the selection, or removes it. */
export const toggle = <Id extends string>(selection: Selection<Id>, id: Id): Selection<Id> => {
  const selected = new Set(selection.selected)
  if (!selected.delete(id)) selected.add(id)
  return { focus: id, anchor: id, selected }
}

/** Chooses everything from the anchor to a row, in the order of `ids`. */
export const extendTo = <Id extends string>(
  selection: Selection<Id>,
  ids: readonly Id[],
  id: Id,
): Selection<Id> => {
  const anchor = selection.anchor ?? id
  const from = ids.indexOf(anchor)
  const to = ids.indexOf(id)
  if (from < 0 || to < 0) return selectOnly(id)
  return {
    focus: id,
    anchor,
    selected: new Set(ids.slice(Math.min(from, to), Math.max(from, to) + 1)),
  }
}

/** Chooses every row without moving the keyboard focus. */
export const selectAll = <Id extends string>(
  selection: Selection<Id>,
  ids: readonly Id[],
): Selection<Id> => ({ ...selection, selected: new Set(ids) })
