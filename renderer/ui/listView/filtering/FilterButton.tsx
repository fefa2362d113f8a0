import { ActionIcon, Popover } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { ListViewControl } from '../useListView'
import type { FilterDraft } from './filters'
import { FieldChoice, FilterEditor } from './FilterEditor'
import classes from '../listView.module.css'

interface FilterButtonProps {
  control: ListViewControl
  /** What is being made or changed; `choosing` while it is asked what to filter by; null if closed. */
  draft: FilterDraft | 'choosing' | null
  onDraft: (draft: FilterDraft | 'choosing' | null) => void
}

/** The button that adds a filter, with the place in which filters are made and changed. */
export const FilterButton = ({ control, draft, onDraft }: FilterButtonProps) => {
  const { list, view, putCondition } = control
  const isOpen = draft !== null
  return (
    <Popover
      opened={isOpen}
      onChange={(opened) => {
        if (!opened) onDraft(null)
      }}
      position="bottom-end"
      width={280}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          aria-label="Add a filter"
          title="Add a filter"
          aria-expanded={isOpen}
          onClick={() => onDraft(isOpen ? null : 'choosing')}
        >
          <IconFilter size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        className={classes.editor}
        aria-label={draft === null || draft === 'choosing' ? 'Filter' : draft.field.label}
      >
        {draft === 'choosing' && (
          <FieldChoice list={list} onChoose={(field) => onDraft({ field, index: null })} />
        )}
        {draft !== null && draft !== 'choosing' && (
          <FilterEditor
            key={draft.field.id}
            list={list}
            field={draft.field}
            condition={draft.index === null ? undefined : view.conditions[draft.index]}
            onChange={(condition) => {
              putCondition(draft.index, condition)
              const end = view.conditions.length
              onDraft({ field: draft.field, index: condition ? (draft.index ?? end) : null })
            }}
            onDone={() => onDraft(null)}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
