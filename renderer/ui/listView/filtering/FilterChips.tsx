import { CloseButton } from '@mantine/core'
import { describeCondition } from '@shared/domain/lists/describeCondition'
import type { Condition } from '@shared/model/workspace/listView'
import { formatDay } from '@shared/posting/locale'
import type { FilterDraft } from './filters'
import { findField } from '../listFieldChoices'
import classes from '../listView.module.css'
import type { ListViewControl } from '../useListView'
import { useValueNames } from '../useValueNames'

interface FilterChipsProps {
  control: ListViewControl
  /** A field whose choice shows elsewhere. */
  quickField: string | undefined
  onChange: (draft: FilterDraft) => void
}

/** The filters of a list in words; each opens to be changed, and goes by its cross or by Delete. */
export const FilterChips = ({ control, quickField, onChange }: FilterChipsProps) => {
  const { list, view, putCondition, clearFilters } = control
  const names = useValueNames()
  const isShown = ({ field, test }: Condition): boolean => field !== quickField || test !== 'any-of'
  if (!view.conditions.some(isShown)) return null
  return (
    <div className={classes.chips} role="group" aria-label="Filters">
      {view.conditions.map((condition, index) => {
        if (!isShown(condition)) return null
        const field = findField(list, condition.field)
        const words = describeCondition(field, condition, {
          names,
          formatDay: (day) => formatDay(day, navigator.language),
        })
        return (
          <span key={`${condition.field}-${index}`} className={classes.chip}>
            <button
              type="button"
              className={classes.words}
              title={words}
              onClick={() => {
                if (field) onChange({ field, index })
              }}
              onKeyDown={({ key }) => {
                if (key === 'Delete' || key === 'Backspace') putCondition(index, null)
              }}
            >
              {words}
            </button>
            <CloseButton
              size="xs"
              aria-label={`Remove the filter: ${words}`}
              onClick={() => putCondition(index, null)}
            />
          </span>
        )
      })}
      <button type="button" className={classes.clear} onClick={clearFilters}>
        Clear filters
      </button>
    </div>
  )
}
