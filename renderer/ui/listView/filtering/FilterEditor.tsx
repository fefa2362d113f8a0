import type { AnyField } from '@shared/domain/lists/listField'
import type { Condition, ListName } from '@shared/model/workspace/listView'
import { ChoiceList } from '../../menus/ChoiceList'
import { DayFilter } from './DayFilter'
import { listFilterFields } from '../listFieldChoices'
import { ValueFilter } from './ValueFilter'

interface FilterEditorProps {
  list: ListName
  field: AnyField
  condition: Condition | undefined
  onChange: (condition: Condition | null) => void
  onDone: () => void
}

/** Makes or changes the filter on one field. */
export const FilterEditor = ({ list, field, condition, onChange, onDone }: FilterEditorProps) => {
  switch (field.kind) {
    case 'choice':
    case 'application':
      return <ValueFilter list={list} field={field} condition={condition} onChange={onChange} />
    case 'day':
      return <DayFilter field={field} condition={condition} onChange={onChange} onDone={onDone} />
    case 'flag':
      return (
        <ChoiceList
          label={field.label}
          placeholder={field.label}
          listLabel={field.label}
          choices={[
            { value: 'yes', text: field.yes },
            { value: 'no', text: field.no },
          ]}
          chosen={new Set(condition ? [condition.test] : [])}
          onChoose={(test) => {
            onChange({
              ...condition,
              field: field.id,
              test: test === 'yes' ? 'yes' : 'no',
              values: [],
            })
            onDone()
          }}
          describeNothing={() => 'Not found'}
        />
      )
    case 'text':
    case 'count':
      return null
  }
}

interface FieldChoiceProps {
  list: ListName
  onChoose: (field: AnyField) => void
}

/** Asks what to filter by. */
export const FieldChoice = ({ list, onChoose }: FieldChoiceProps) => {
  const fields = listFilterFields(list)
  return (
    <ChoiceList
      label="Filter by"
      placeholder="Filter by…"
      listLabel="What to filter by"
      choices={fields.map(({ id, label }) => ({ value: id, text: label }))}
      onChoose={(id) => {
        const field = fields.find((each) => each.id === id)
        if (field) onChoose(field)
      }}
      describeNothing={(search) => `Nothing to filter by is called “${search}”`}
    />
  )
}
