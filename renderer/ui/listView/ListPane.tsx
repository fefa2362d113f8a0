import type { ReactNode } from 'react'
import { SearchField } from '../fields/SearchField'
import { Pane } from '../layout/Pane'
import { RecordList, type RecordListProps } from '../recordList/RecordList'
import { ListBar } from './ListBar'
import { ListCount } from './ListCount'
import { NothingFound } from './NothingFound'
import type { ListViewControl } from './useListView'
import type { Listed } from './useListed'

interface ListPaneProps<Row extends { id: string }> extends Omit<
  RecordListProps<Row>,
  'rows' | 'headings' | 'empty'
> {
  control: ListViewControl
  listed: Listed<Row>
  /** What one of the records is called, e.g. *role*. */
  noun: string
  /** Buttons at the right end of the bar. */
  actions: ReactNode
  /** Buttons that filter by one field at once, and the field. */
  quickFilters?: { field: string; content: ReactNode }
}

/** A list of records with its search, its filters and its order. */
export const ListPane = <Row extends { id: string }>({
  control,
  listed,
  noun,
  actions,
  quickFilters,
  ...list
}: ListPaneProps<Row>) => {
  const plural = list.label.toLowerCase()
  const isEmpty = listed.total === 0
  return (
    <Pane
      title={list.label}
      meta={<ListCount found={listed.rows?.length} total={listed.total} />}
      actions={actions}
      toolbar={
        isEmpty ? undefined : (
          <>
            <SearchField
              label={`Search ${plural}`}
              value={control.search}
              onChange={control.setSearch}
            />
            {quickFilters?.content}
            <ListBar
              control={control}
              allLabel={`All ${plural}`}
              quickField={quickFilters?.field}
            />
          </>
        )
      }
    >
      <RecordList
        {...list}
        rows={listed.rows}
        headings={listed.headings}
        empty={isEmpty ? null : <NothingFound control={control} noun={noun} />}
      />
    </Pane>
  )
}
