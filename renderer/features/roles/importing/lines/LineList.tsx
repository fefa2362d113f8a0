import { useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
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

const readKey = (target: EventTarget): number | null => {
  const line = target instanceof Element ? target.closest('[data-line]') : null
  const key = line?.getAttribute('data-line') ?? null
  return key === null ? null : Number(key)
}

const findStep = (order: readonly number[], from: number | null, key: string): number | null => {
  const at = from === null ? -1 : order.indexOf(from)
  switch (key) {
    case 'ArrowDown':
      return order[Math.min(at + 1, order.length - 1)] ?? null
    case 'ArrowUp':
      return order[Math.max(at - 1, 0)] ?? null
    case 'Home':
      return order[0] ?? null
    case 'End':
      return order.at(-1) ?? null
    case 'PageDown':
      return order[Math.min(at + 10, order.length - 1)] ?? null
    case 'PageUp':
      return order[Math.max(at - 10, 0)] ?? null
    default:
      return null
  }
}

/** Focuses a line within an element, and scrolls it into view. */
export const focusLine = (root: ParentNode | null, key: number): void => {
  const line = root?.querySelector<HTMLElement>(`[data-line="${key}"]`)
  line?.focus({ preventScroll: true })
  line?.scrollIntoView({ block: 'nearest' })
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
    const key = findStep(order, selection.active, event.key)
    if (key !== null) step(event, key)
    else if (onKey(event.key)) event.preventDefault()
  }

  const onClick = (event: MouseEvent): void => {
    const key = readKey(event.target)
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
        const key = readKey(event.target)
        if (key === null) return
        event.preventDefault()
        if (!selection.chosen.has(key)) selection.choose(key)
        onKey('ContextMenu')
      }}
      onFocus={(event) => light(readKey(event.target))}
      onPointerOver={(event) => light(readKey(event.target))}
      onPointerLeave={() => light(null)}
    >
      {children}
    </div>
  )
}
