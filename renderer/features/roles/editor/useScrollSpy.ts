import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

interface ScrollSpy<Id extends string> {
  currentId: Id
  /** Scrolls to a part, which remains the current one until the user scrolls. */
  goTo: (id: Id) => void
}

/** A part is current while its top is at most this far below the top of the pane. */
const reach = 48

/** Events by which a user scrolls; the last parts may never reach the top, so only these end a jump. */
const userScrolls = ['wheel', 'pointerdown', 'keydown', 'touchmove'] as const

const findPart = (scroller: HTMLElement, id: string): HTMLElement | null =>
  scroller.querySelector<HTMLElement>(`[data-part="${id}"]`)

/** Finds out which part of a scrolling pane is being read; parts carry `data-part`. */
export const useScrollSpy = <Id extends string>(
  scrollerRef: RefObject<HTMLElement | null>,
  ids: readonly [Id, ...Id[]],
): ScrollSpy<Id> => {
  const [currentId, setCurrentId] = useState<Id>(ids[0])
  const wanted = useRef<Id | null>(null)

  useEffect(() => {
    const scroller = scrollerRef.current
    if (!scroller) return
    const forgetWanted = (): void => {
      wanted.current = null
    }
    const look = (): void => {
      if (wanted.current !== null) return
      const top = scroller.getBoundingClientRect().top + reach
      const passed = ids.filter((id) => {
        const part = findPart(scroller, id)
        return part !== null && part.getBoundingClientRect().top <= top
      })
      setCurrentId(passed.at(-1) ?? ids[0])
    }
    scroller.addEventListener('scroll', look, { passive: true })
    for (const name of userScrolls) scroller.addEventListener(name, forgetWanted, { passive: true })
    return () => {
      scroller.removeEventListener('scroll', look)
      for (const name of userScrolls) scroller.removeEventListener(name, forgetWanted)
    }
  }, [scrollerRef, ids])

  const goTo = useCallback(
    (id: Id) => {
      const scroller = scrollerRef.current
      const part = scroller && findPart(scroller, id)
      if (!part) return
      wanted.current = id
      part.scrollIntoView({ block: 'start' })
      setCurrentId(id)
    },
    [scrollerRef],
  )
  return { currentId, goTo }
}
