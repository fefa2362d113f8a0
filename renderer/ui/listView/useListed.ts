import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ChannelOutput } from '@shared/contract/contract'
import { nameFieldValue } from '@shared/domain/lists/nameFieldValue'
import { api, type ApiError } from '@renderer/data/api'
import { queryKey } from '@renderer/data/queries'
import type { ListHeading } from '../recordList/headings'
import { findField } from './listFieldChoices'
import type { ListViewControl } from './useListView'
import { useValueNames } from './useValueNames'

/** The records that a list shows, in its order. */
export interface Listed<Row> {
  /** Undefined while they are being fetched. */
  rows: readonly Row[] | undefined
  /** The headings among them; none if nothing is grouped. */
  headings: readonly ListHeading[]
  /** How many records there are altogether. */
  total: number
}

/**
 * Chooses, sorts and groups a list's rows by what it shows. `isFound` says whether the search has found
 * a row.
 */
export const useListed = <Row extends { id: string }>(
  { list, view }: Pick<ListViewControl, 'list' | 'view'>,
  rows: readonly Row[] | undefined,
  isFound: (row: Row) => boolean,
): Listed<Row> => {
  const { data } = useQuery<ChannelOutput<'lists.query'>, ApiError>({
    queryKey: queryKey('lists.query', { list, view }),
    queryFn: () => api.call('lists.query', { list, view }),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })
  const names = useValueNames()
  const byId = useMemo(() => rows && new Map<string, Row>(rows.map((row) => [row.id, row])), [rows])
  return useMemo(() => {
    const total = rows?.length ?? 0
    if (byId === undefined || data === undefined) return { rows: undefined, headings: [], total }
    const choose = (ids: readonly string[]): Row[] =>
      ids.flatMap((id) => byId.get(id) ?? []).filter(isFound)
    const field = findField(list, view.group)
    if (data.groups === null || field === undefined)
      return { rows: choose(data.ids), headings: [], total }
    let from = 0
    const groups = data.groups.map(({ value, count }) => {
      const chosen = choose(data.ids.slice(from, from + count))
      from += count
      return { label: nameFieldValue(field, value, names), rows: chosen }
    })
    return {
      rows: groups.flatMap((group) => group.rows),
      headings: groups
        .filter((group) => group.rows.length > 0)
        .map((group) => ({ label: group.label, count: group.rows.length })),
      total,
    }
  }, [rows, byId, data, list, view.group, names, isFound])
}
