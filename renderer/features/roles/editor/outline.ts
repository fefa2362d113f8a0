import { createContext } from 'react'
import { outlineIds, type OutlineId } from './describeOutline'

/** Opens the outline beside an element, at the part that is read there. */
export type OpenOutline = (anchor: HTMLElement, current: OutlineId) => void

export const OutlineContext = createContext<OpenOutline>(() => undefined)

/** Finds the part at the top of a scrolling document. */
export const findCurrentPart = (
  scroller: HTMLElement,
): { id: OutlineId; heading: HTMLElement } | null => {
  const top = scroller.getBoundingClientRect().top + 1
  const parts = [...scroller.querySelectorAll<HTMLElement>('[data-part]')]
  const part = parts.findLast((each) => each.getBoundingClientRect().top <= top) ?? parts[0]
  const id = outlineIds.find((each) => each === part?.dataset['part'])
  const heading = part?.querySelector<HTMLElement>('button')
  return id && heading ? { id, heading } : null
}

/** Scrolls to a part, and moves the focus to its first field. */
export const goToPart = (scroller: HTMLElement, id: OutlineId): void => {
  const part = scroller.querySelector<HTMLElement>(`[data-part="${id}"]`)
  part?.scrollIntoView({ block: 'start' })
  part
    ?.querySelector<HTMLElement>('textarea, input, button:not([tabindex="-1"])')
    ?.focus({ preventScroll: true })
}
