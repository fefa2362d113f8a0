import { useCallback, useEffect, useState, type RefObject } from 'react'

interface ScrollSpy<Id extends string> {
  currentId: Id
  /** Scrolls to a part; it stays the current one until the user scrolls. */
  goTo: (id: Id) => void
}

/** A part is the current one when its top is at most this far below the top of the pane. */
const reach = 48

const findPart = (scroller: HTMLElement, id: string): HTMLElement | null =>
  scroller.querySelector<HTMLElement>(`[data-part="${id}"]`)

/** Tells which part of a scrolling pane is being read; parts carry `data-part`. */
export const useScrollSpy = <Id extends string>(
  scrollerRef: RefObject<HTMLElement | null>,
  ids: readonly [Id, ...Id[]],
): ScrollSpy<Id> => {
  const [currentId, setCurrentId] = useState<Id>(ids[0])

  useEffect(() => {
    const scroller = scrollerRef.current
    if (!scroller) return
    const look = (): void => {
      const top = scroller.getBoundingClientRect().top + reach
      const passed = ids.filter((id) => {
        const part = findPart(scroller, id)
        return part !== null && part.getBoundingClientRect().top <= top
      })
      setCurrentId(passed.at(-1) ?? ids[0])
    }
    scroller.addEventListener('scroll', look, { passive: true })
    return () => scroller.removeEventListener('scroll', look)
  }, [scrollerRef, ids])

  const goTo = useCallback(
    (id: Id) => {
      const scroller = scrollerRef.current
      const part = scroller && findPart(scroller, id)
      if (!part) return
      part.scrollIntoView({ block: 'start' })
      setCurrentId(id)
    },
    [scrollerRef],
  )
  return { currentId, goTo }
}
