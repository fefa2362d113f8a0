import { useMemo } from 'react'
import { periodWords } from '@shared/domain/lists/describeCondition'
import type { AnyField } from '@shared/domain/lists/listField'
import { lowerLabel } from '@shared/domain/lists/nameFieldValue'
import type { PeriodName } from '@shared/domain/lists/periods'
import type { Condition } from '@shared/model/workspace/listView'
import { ChoiceList } from '../../menus/ChoiceList'
import { DayInput } from '../../fields/DayInput'
import classes from '../listView.module.css'

type DayField = Extract<AnyField, { kind: 'day' }>

interface DayFilterProps {
  field: DayField
  condition: Condition | undefined
  onChange: (condition: Condition | null) => void
  /** Called when a period is chosen, after which nothing is left to choose. */
  onDone: () => void
}

const namePeriod = (period: PeriodName, label: string): string => {
  if (period === 'none') return `No ${lowerLabel(label)}`
  if (period === 'set') return `Any ${lowerLabel(label)}`
  const words = periodWords[period]
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Asks for a period counted from today, or for the first and the last day. */
export const DayFilter = ({ field, condition, onChange, onDone }: DayFilterProps) => {
  const choices = useMemo(
    () => field.periods.map((value) => ({ value, text: namePeriod(value, field.label) })),
    [field],
  )
  const [from = '', to = ''] = condition?.test === 'between' ? condition.values : []
  const setDays = (first: string, last: string): void =>
    onChange(
      first === '' && last === ''
        ? null
        : { ...condition, field: field.id, test: 'between', values: [first, last] },
    )

  return (
    <>
      <ChoiceList
        label={`When: ${lowerLabel(field.label)}`}
        placeholder="Today, next 7 days, …"
        listLabel={field.label}
        choices={choices}
        chosen={new Set(condition?.test === 'within' ? condition.values : [])}
        onChoose={(period) => {
          onChange({ ...condition, field: field.id, test: 'within', values: [period] })
          onDone()
        }}
        describeNothing={() => 'No such period; type a day below'}
      />
      <div className={classes.days}>
        <DayInput
          label="From"
          value={from || null}
          isPastMeant
          onChange={(day) => setDays(day ?? '', to)}
        />
        <DayInput
          label="To"
          value={to || null}
          isPastMeant
          onChange={(day) => setDays(from, day ?? '')}
        />
      </div>
    </>
  )
}
