import { useState } from 'react'
import { FilterButton } from './filtering/FilterButton'
import { FilterChips } from './filtering/FilterChips'
import type { FilterDraft } from './filtering/filters'
import classes from './listView.module.css'
import { SortMenu } from './SortMenu'
import type { ListViewControl } from './useListView'
import { ViewMenu } from './saved/ViewMenu'

interface ListBarProps {
  control: ListViewControl
  /** What the list is called without a filter, e.g. *All roles*. */
  allLabel: string
  /** A field for which the list has buttons of its own, and needs no chip. */
  quickField?: string
}

/** The view of a list, its filters and its order. */
export const ListBar = ({ control, allLabel, quickField }: ListBarProps) => {
  const [draft, setDraft] = useState<FilterDraft | 'choosing' | null>(null)
  return (
    <>
      <div className={classes.bar}>
        <ViewMenu control={control} allLabel={allLabel} />
        <FilterButton control={control} draft={draft} onDraft={setDraft} />
        <SortMenu control={control} />
      </div>
      <FilterChips control={control} quickField={quickField} onChange={setDraft} />
    </>
  )
}
