import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
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

const findField = (list: HTMLElement | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-entry="${id}"] :is(input, textarea)`) ?? null

/**
 * A list of entries with several fields each. Adding one puts the cursor into it; deleting one
 * leads to the entry that takes its place. Alt with an arrow moves the entry that has the focus.
 */
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
  const root = useRef<HTMLDivElement>(null)
  /** The entry that gets the focus once it is shown; null for the button that adds one. */
  const next = useRef<{ id: string | null } | undefined>(undefined)

  useLayoutEffect(() => {
    if (next.current === undefined) return
    const { id } = next.current
    const field = id === null ? null : findField(root.current, id)
    if (id !== null && field === null) return
    next.current = undefined
    const target = field ?? root.current?.querySelector<HTMLElement>(':scope > button')
    target?.focus()
    target?.scrollIntoView({ block: 'nearest' })
  }, [entries])

  const add = (): void => {
    const entry = createEntry()
    next.current = { id: entry.id }
    onChange([...entries, entry])
  }
  const remove = (entry: Entry): void => {
    const index = entries.indexOf(entry)
    next.current = { id: (entries[index + 1] ?? entries[index - 1])?.id ?? null }
    onChange(removeItems(entries, [entry.id]))
  }
  const onKeyDown = (event: KeyboardEvent, entry: Entry): void => {
    if (isReadOnly || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown'))
      return
    event.preventDefault()
    onChange(moveItem(entries, entry.id, event.key === 'ArrowUp' ? -1 : 1))
  }

  return (
    <div ref={root} className={classes.root}>
      {entries.length > 0 && (
        <ul className={classes.list} aria-label={label}>
          {entries.map((entry, index) => {
            const name = `${entryLabel} ${index + 1}`
            return (
              <li
                key={entry.id}
                className={classes.entry}
                data-entry={entry.id}
                onKeyDown={(event) => onKeyDown(event, entry)}
              >
                <div className={classes.fields}>{renderEntry(entry, name)}</div>
                {!isReadOnly && (
                  <ActionIcon
                    size="sm"
                    className={classes.remove}
                    aria-label={`Delete ${name.toLocaleLowerCase()}`}
                    title="Delete"
                    onClick={() => remove(entry)}
                  >
                    <IconX size={14} />
                  </ActionIcon>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {!isReadOnly && <AddButton className={classes.add} label={addLabel} onClick={add} />}
    </div>
  )
}
