import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ChannelOutput } from '@shared/contract/contract'
import type { AnyField } from '@shared/domain/lists/listField'
import { lowerLabel, nameFieldValue } from '@shared/domain/lists/nameFieldValue'
import type { Condition, ListName } from '@shared/model/workspace/listView'
import { api, type ApiError } from '@renderer/data/api'
import { queryKey } from '@renderer/data/queries'
import { ChoiceList, type ListedChoice } from '../../menus/ChoiceList'
import { toggleValue } from './filters'
import { useValueNames } from '../useValueNames'

type ChosenField = Extract<AnyField, { kind: 'choice' | 'application' }>

interface ValueFilterProps {
  list: ListName
  field: ChosenField
  condition: Condition | undefined
  onChange: (condition: Condition | null) => void
}

const none = 'none:'

/** An option needs a value that is not empty. */
const toOption = (value: string): string => (value === '' ? none : value)
const fromOption = (option: string): string => (option === none ? '' : option)

/** Asks for the values of a choice, with how many records have each. */
export const ValueFilter = ({ list, field, condition, onChange }: ValueFilterProps) => {
  const names = useValueNames()
  const [test, setTest] = useState<string>(condition?.test ?? 'any-of')
  const { data: values } = useQuery<ChannelOutput<'lists.countValues'>, ApiError>({
    queryKey: queryKey('lists.countValues', { list, field: field.id }),
    queryFn: () => api.call('lists.countValues', { list, field: field.id }),
  })
  const choices = useMemo(
    () =>
      (values ?? []).map(({ value, count }): ListedChoice => ({
        value: toOption(value),
        text: nameFieldValue(field, value, names),
        aside: count.toLocaleString(),
      })),
    [values, field, names],
  )
  const chosen = new Set(condition?.values.map(toOption))
  const label = lowerLabel(field.label)
  const find = `Find ${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`

  return (
    <>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={`${field.label} is or is not`}
        data={[
          { value: 'any-of', label: 'is' },
          { value: 'none-of', label: 'is not' },
        ]}
        value={test}
        onChange={(next) => {
          setTest(next)
          if (condition) onChange({ ...condition, test: next === 'none-of' ? next : 'any-of' })
        }}
      />
      <ChoiceList
        label={find}
        placeholder={find}
        listLabel={field.label}
        choices={choices}
        chosen={chosen}
        onChoose={(option) => {
          const next = toggleValue(condition, field.id, fromOption(option))
          onChange(next && { ...next, test: test === 'none-of' ? test : 'any-of' })
        }}
        describeNothing={(search) =>
          values === undefined ? 'Reading…' : search === '' ? 'Nothing to choose yet' : 'Not found'
        }
      />
    </>
  )
}
