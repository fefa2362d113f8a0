/**
 * Finds the id to show when `removed` are removed: the next one that remains, otherwise the one
 * before; null if none remains.
 */
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
