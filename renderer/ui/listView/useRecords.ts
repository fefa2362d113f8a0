import { useCallback, useMemo } from 'react'
import { findStayingNeighbour } from '@renderer/navigation/neighbours'
import { useLeaveRemoved } from '@renderer/navigation/useLeaveRemoved'
import { useListed, type Listed } from './useListed'
import type { ListViewControl } from './useListView'

interface RecordsOptions<Row extends { id: string }> {
  control: ListViewControl
  /** Undefined while they are being fetched. */
  rows: readonly Row[] | undefined
  /** Whether the search has found a row. */
  isFound: (row: Row) => boolean
  /** The record that is shown beside the list. */
  activeId: Row['id'] | null
  /** Shows a record, or the list alone. */
  show: (id: Row['id'] | null) => void
  /** Deletes records; false if that failed. */
  remove: (ids: Row['id'][]) => Promise<boolean>
}

interface Records<Row extends { id: string }> {
  listed: Listed<Row>
  /** Whether there is such a record, listed or not. */
  exists: (id: Row['id']) => boolean
  /** Deletes records and shows the one that then stands in their place. */
  removeListed: (ids: Row['id'][]) => void
}

/** What a view of a list and the chosen record needs: the rows listed, and where to go when some are gone. */
export const useRecords = <Row extends { id: string }>({
  control,
  rows,
  isFound,
  activeId,
  show,
  remove,
}: RecordsOptions<Row>): Records<Row> => {
  const listed = useListed(control, rows, isFound)
  const ids = useMemo(() => rows?.map(({ id }) => id), [rows])
  useLeaveRemoved(
    activeId,
    ids,
    useCallback(() => show(null), [show]),
  )
  const removeNow = async (removed: Row['id'][]): Promise<void> => {
    const next = findStayingNeighbour<Row['id']>(listed.rows?.map(({ id }) => id) ?? [], removed)
    if (await remove(removed)) show(next)
  }
  return {
    listed,
    exists: (id) => ids?.includes(id) ?? false,
    removeListed: (removed) => void removeNow(removed),
  }
}
