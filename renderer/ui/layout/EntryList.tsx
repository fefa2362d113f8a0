import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { moveItem, removeItems } from '@shared/domain/roles/editing/listEdits'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { AddButton } from '../fields/AddButton'
import classes from './EntryList.module.css'

interface EntryListProps<Entry extends { id: string }> {
  /** The name of the list, for screen readers. */
  label: string
  /** The name of one entry, e.g. `Position`. */
  entryLabel: string
  addLabel: string
  entries: readonly Entry[]
  onChange: (entries: Entry[]) => void
  createEntry: () => Entry
  /** Lays out the fields of an entry; `name` is e.g. `Position 2`, for labelling them. */
  renderEntry: (entry: Entry, name: string) => ReactNode
}

/** A list of entries with several fields each. Alt with an arrow moves the entry that has the focus. */
export const EntryList = <Entry extends { id: string }>({
  label,
  entryLabel,
  addLabel,
  entries,
  onChange,
  createEntry,
  renderEntry,
}: EntryListProps<Entry>) => {
  const isReadOnly = useIsReadOnly()
  const onKeyDown = (event: KeyboardEvent, entry: Entry): void => {
    if (isReadOnly || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown'))
      return
    event.preventDefault()
    onChange(moveItem(entries, entry.id, event.key === 'ArrowUp' ? -1 : 1))
  }

  return (
    <div className={classes.root}>
      {entries.length > 0 && (
        <ul className={classes.list} aria-label={label}>
          {entries.map((entry, index) => {
            const name = `${entryLabel} ${index + 1}`
            return (
              <li
                key={entry.id}
                className={classes.entry}
                onKeyDown={(event) => onKeyDown(event, entry)}
              >
                <div className={classes.fields}>{renderEntry(entry, name)}</div>
                {!isReadOnly && (
                  <ActionIcon
                    size="sm"
                    className={classes.remove}
                    aria-label={`Delete ${name.toLocaleLowerCase()}`}
                    title="Delete"
                    onClick={() => onChange(removeItems(entries, [entry.id]))}
                  >
                    <IconX size={14} />
                  </ActionIcon>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {!isReadOnly && (
        <AddButton
          className={classes.add}
          label={addLabel}
          onClick={() => onChange([...entries, createEntry()])}
        />
      )}
    </div>
  )
}
