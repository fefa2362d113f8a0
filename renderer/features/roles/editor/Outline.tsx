import { useRef, type KeyboardEvent } from 'react'
import { moveByKey } from '@renderer/ui/recordList/listKeys'
import type { OutlineEntry, OutlineId } from './describeOutline'
import classes from './editor.module.css'

interface OutlineProps {
  entries: readonly OutlineEntry[]
  currentId: OutlineId
  onGo: (id: OutlineId) => void
}

const describe = ({ label, count, toDo }: OutlineEntry): string =>
  [label, count === null ? null : count.toLocaleString(), toDo]
    .filter((part) => part !== null)
    .join(', ')

/** Lists the parts of the role and marks the one on screen. Arrow keys move through it. */
export const Outline = ({ entries, currentId, onGo }: OutlineProps) => {
  const root = useRef<HTMLElement>(null)

  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const next = moveByKey(event.key, index, entries.length, entries.length)
    const entry = next === null ? undefined : entries[next]
    if (!entry || next === null) return
    event.preventDefault()
    onGo(entry.id)
    root.current?.querySelectorAll('button')[next]?.focus()
  }

  return (
    <nav ref={root} className={classes.outline} aria-label="Parts of the role">
      {entries.map((entry, index) => (
        <button
          key={entry.id}
          type="button"
          className={classes.outlineEntry}
          aria-label={describe(entry)}
          aria-current={entry.id === currentId || undefined}
          tabIndex={entry.id === currentId ? 0 : -1}
          title={entry.toDo ?? undefined}
          onClick={() => onGo(entry.id)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          <span className={classes.outlineLabel}>{entry.label}</span>
          {entry.toDo !== null && <span className={classes.outlineMark} aria-hidden />}
          {entry.count !== null && entry.count > 0 && (
            <span className={classes.outlineCount}>{entry.count.toLocaleString()}</span>
          )}
        </button>
      ))}
    </nav>
  )
}
