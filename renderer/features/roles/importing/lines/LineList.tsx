import { useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { findLineStep, focusLine, readLineKey } from '@renderer/ui/lines/lineSteps'
import { light } from './lineLight'
import type { LineSelection } from './useLineSelection'

interface LineListProps {
  label: string
  className?: string
  /** The keys of its lines, from top to bottom. */
  order: readonly number[]
  selection: LineSelection
  /** Called for a key that moves nothing here; returns whether it did something. */
  onKey: (key: string) => boolean
  children: ReactNode
}

/** Scrolls a line into view on both sides of the review. */
export const revealLine = (root: ParentNode | null, key: number): void => {
  for (const line of root?.querySelectorAll(`[data-line="${key}"]`) ?? [])
    line.scrollIntoView({ block: 'nearest' })
}

/** A list of lines to move through with the arrows, choose in runs and sort with single keys. */
export const LineList = ({
  label,
  className,
  order,
  selection,
  onKey,
  children,
}: LineListProps) => {
  const root = useRef<HTMLDivElement>(null)

  const step = (event: KeyboardEvent, key: number): void => {
    event.preventDefault()
    if (event.shiftKey) selection.extend(order, key)
    else selection.choose(key)
    focusLine(root.current, key)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const hasCommand = event.ctrlKey || event.metaKey
    if (event.altKey) return
    if (hasCommand && event.key.toLowerCase() === 'a') {
      event.preventDefault()
      selection.chooseAll(order)
    }
    if (hasCommand) return
    const key = findLineStep(order, selection.active, event.key)
    if (key !== null) step(event, key)
    else if (onKey(event.key)) event.preventDefault()
  }

  const onClick = (event: MouseEvent): void => {
    const key = readLineKey(event.target)
    if (key === null) return
    if (event.shiftKey) selection.extend(order, key)
    else if (event.ctrlKey || event.metaKey) selection.toggle(key)
    else selection.choose(key)
    focusLine(root.current, key)
  }

  return (
    <div
      ref={root}
      role="listbox"
      aria-label={label}
      aria-multiselectable
      className={className}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onContextMenu={(event) => {
        const key = readLineKey(event.target)
        if (key === null) return
        event.preventDefault()
        if (!selection.chosen.has(key)) selection.choose(key)
        onKey('ContextMenu')
      }}
      onFocus={(event) => light(readLineKey(event.target))}
      onPointerOver={(event) => light(readLineKey(event.target))}
      onPointerLeave={() => light(null)}
    >
      {children}
    </div>
  )
}
