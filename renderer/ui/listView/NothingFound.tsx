import { Button } from '@mantine/core'
import { EmptyState } from '../layout/EmptyState'
import type { ListViewControl } from './useListView'

interface NothingFoundProps {
  control: ListViewControl
  /** What is missing, e.g. *role*. */
  noun: string
}

/** Says that filters or search hide everything, and offers to show all. */
export const NothingFound = ({
  control: { view, search, setSearch, clearFilters },
  noun,
}: NothingFoundProps) => {
  const isFiltered = view.conditions.length > 0
  const isSearched = search.trim() !== ''
  const searched = isSearched ? ` “${search.trim()}”` : ''
  return (
    <EmptyState
      title={`No ${noun} found`}
      actions={
        <>
          {isFiltered && <Button onClick={clearFilters}>Clear filters</Button>}
          {isSearched && <Button onClick={() => setSearch('')}>Clear the search</Button>}
        </>
      }
    >
      {isFiltered && isSearched && `No ${noun} with these filters was found by${searched}.`}
      {isFiltered && !isSearched && `No ${noun} matches these filters.`}
      {!isFiltered && isSearched && `No ${noun} was found by${searched}.`}
    </EmptyState>
  )
}
