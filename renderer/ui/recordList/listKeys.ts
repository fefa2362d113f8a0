import { foldText } from '@shared/domain/text/foldText'

/** Returns the index that a key moves to in a list; null for a key that doesn't move. */
export const moveByKey = (
  key: string,
  index: number,
  count: number,
  pageSize: number,
): number | null => {
  if (count === 0) return null
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, last)
    case 'ArrowUp':
      return Math.max(index - 1, 0)
    case 'PageDown':
      return Math.min(index + pageSize, last)
    case 'PageUp':
      return Math.max(index - pageSize, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** Keys typed within this time belong to one word. */
export const typingMs = 800

/**
 * Finds the row that typed letters lead to: the next one, from `index` and around the end, whose
 * text starts with them, ignoring case and accents; null if there is none.
 */
export const findTyped = (
  texts: readonly string[],
  index: number,
  typed: string,
): number | null => {
  const wanted = foldText(typed)
  if (wanted === '') return null
  const start = Math.max(index, 0) + (typed.length === 1 ? 1 : 0)
  for (let step = 0; step < texts.length; step += 1) {
    const at = (start + step) % texts.length
    if (foldText(texts[at] ?? '').startsWith(wanted)) return at
  }
  return null
}
