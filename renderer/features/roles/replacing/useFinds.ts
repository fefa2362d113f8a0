import { useEffect, useEffectEvent, useMemo, useState, type RefObject } from 'react'
import { findInRole } from '@shared/domain/replacing/findInRole'
import type { Role } from '@shared/model/role'
import type { FoundText } from '@shared/model/writing/roleText'
import { findField, findPlace } from './findElement'
import { useFindState } from './findState'
import { paintFinds, type Find } from './paintFinds'

interface Finds {
  texts: readonly FoundText[]
  finds: readonly Find[]
  /** The number of the current one, from 0; undefined if nothing is found. */
  index: number | undefined
  /** Goes to a find by its number, and round at the ends. */
  goTo: (index: number) => void
}

const listFinds = (texts: readonly FoundText[]): Find[] =>
  texts.flatMap((text) => text.ranges.map((range) => ({ text, range })))

const isInView = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  const scroller = element.closest('[role="tabpanel"]')?.getBoundingClientRect()
  return scroller === undefined || (top >= scroller.top + 40 && bottom <= scroller.bottom)
}

/** Finds the words of the bar in a role, marks them in the editor below `root`, and shows the current one. */
export const useFinds = (role: Role, root: RefObject<HTMLElement | null>): Finds => {
  const query = useFindState((state) => state.query)
  const [place, setPlace] = useState({ query, index: 0 })
  const texts = useMemo(() => findInRole(role, query), [role, query])
  const finds = useMemo(() => listFinds(texts), [texts])
  const wanted = place.query === query ? place.index : 0
  const index = finds.length === 0 ? undefined : wanted % finds.length

  useEffect(() => {
    const element = root.current
    if (!element) return
    const paint = (): (() => void) =>
      paintFinds(element, finds, index === undefined ? undefined : finds[index])
    let clear = paint()
    const observer = new ResizeObserver(() => {
      clear()
      clear = paint()
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      clear()
    }
  }, [root, finds, index])

  // Typing in the document changes what is found there, and must not scroll it away.
  const showCurrent = useEffectEvent(() => {
    const find = index === undefined ? undefined : finds[index]
    if (!root.current || !find) return
    const shown = findField(root.current, find.text) ?? findPlace(root.current, find.text)
    if (shown && !isInView(shown)) shown.scrollIntoView({ block: 'center' })
  })
  useEffect(() => showCurrent(), [query, index])

  return {
    texts,
    finds,
    index,
    goTo: (next) => {
      if (finds.length > 0) setPlace({ query, index: next < 0 ? finds.length - 1 : next })
    },
  }
}
