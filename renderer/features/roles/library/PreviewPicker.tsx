import { TextInput } from '@mantine/core'
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import classes from './library.module.css'

export interface PickerGroup {
  label: string
  items: readonly { key: string; name: string; detail: string }[]
}

interface PreviewPickerProps {
  /** E.g. `Templates`. */
  label: string
  placeholder: string
  groups: readonly PickerGroup[]
  search: string
  onSearch: (search: string) => void
  /** The key of the item that is shown; null for none. */
  current: string | null
  onShow: (key: string) => void
  onChoose: (key: string) => void
  /** Said when nothing is found. */
  empty: ReactNode
  /** What is beside the list: the current item. */
  children: ReactNode
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  PageDown: (index, count) => Math.min(index + 8, count - 1),
  PageUp: (index) => Math.max(index - 8, 0),
}

/**
 * A searched list beside what is chosen in it. The arrow keys move in the list while one types,
 * Enter chooses.
 */
export const PreviewPicker = ({
  label,
  placeholder,
  groups,
  search,
  onSearch,
  current,
  onShow,
  onChoose,
  empty,
  children,
}: PreviewPickerProps) => {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const shown = useRef(current)
  const keys = groups.flatMap(({ items }) => items.map(({ key }) => key))
  const idOf = (key: string): string => `${id}-${keys.indexOf(key)}`

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
    // What had the focus may have gone with the item that was deleted.
    if (shown.current !== null && document.activeElement === document.body) field.current?.focus()
    shown.current = current
  }, [current])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const next = keys[steps[event.key]?.(keys.indexOf(current ?? ''), keys.length) ?? -1]
    if (next !== undefined) onShow(next)
    else if (event.key === 'Enter' && current !== null) onChoose(current)
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.picker}>
      <div className={classes.side}>
        <TextInput
          ref={field}
          data-autofocus
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={
            current !== null && keys.includes(current) ? idOf(current) : undefined
          }
          aria-label={placeholder}
          placeholder={placeholder}
          autoComplete="off"
          value={search}
          onChange={({ currentTarget: { value } }) => onSearch(value)}
          onKeyDown={onKeyDown}
        />
        <div
          ref={list}
          id={`${id}-list`}
          className={classes.list}
          role="listbox"
          aria-label={label}
        >
          {groups.map((group) => (
            <div key={group.label} role="group" aria-label={group.label}>
              <div className={classes.group} aria-hidden>
                {group.label}
              </div>
              {group.items.map(({ key, name, detail }) => (
                <div
                  key={key}
                  id={idOf(key)}
                  role="option"
                  className={classes.option}
                  aria-selected={key === current}
                  onClick={() => onShow(key)}
                  onDoubleClick={() => onChoose(key)}
                >
                  <span className={classes.name}>{name}</span>
                  <span className={classes.detail}>{detail}</span>
                </div>
              ))}
            </div>
          ))}
        </div>
        {keys.length === 0 && <p className={classes.empty}>{empty}</p>}
      </div>
      <div className={classes.preview}>{children}</div>
    </div>
  )
}
