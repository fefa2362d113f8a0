/** The id to show when `removed` go: the next one that stays, else the one before; null when none stays. */
export const findStayingNeighbour = <Id extends string>(
  ids: readonly Id[],
  removed: readonly Id[],
): Id | null => {
  const gone = new Set<string>(removed)
  const first = ids.findIndex((id) => gone.has(id))
  const isStaying = (id: Id): boolean => !gone.has(id)
  return (
    ids.slice(Math.max(first, 0)).find(isStaying) ?? ids.slice(0, first).findLast(isStaying) ?? null
  )
}
