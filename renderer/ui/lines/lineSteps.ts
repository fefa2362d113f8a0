/** The line that a key leads to from another one, in this order; null for a key that moves nothing. */
export const findLineStep = (
  order: readonly number[],
  from: number | null,
  key: string,
): number | null => {
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

/** The line of an element, or of the one around it; null outside of lines. */
export const readLineKey = (target: EventTarget | null): number | null => {
  const line = target instanceof Element ? target.closest('[data-line]') : null
  const key = line?.getAttribute('data-line') ?? null
  return key === null ? null : Number(key)
}

/** Focuses a line within an element, and scrolls it into view. */
export const focusLine = (root: ParentNode | null, key: number): void => {
  const line = root?.querySelector<HTMLElement>(`[data-line="${key}"]`)
  line?.focus({ preventScroll: true })
  line?.scrollIntoView({ block: 'nearest' })
}
