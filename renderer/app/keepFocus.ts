/** Whoever removes a focused element may still move the focus itself: dialogs and lists do. */
const othersFirstMs = 60

const focusable =
  ':is(button, input, textarea, select, a[href], [tabindex]):not(:disabled, [tabindex="-1"], [aria-hidden="true"])'

const isSeen = (element: HTMLElement): boolean =>
  element.getClientRects().length > 0 && element.closest('[inert], [aria-hidden="true"]') === null

const findIn = (root: ParentNode): HTMLElement | null => {
  const list = root.querySelector<HTMLElement>('[role="listbox"][tabindex="0"]')
  if (list && isSeen(list)) return list
  return [...root.querySelectorAll<HTMLElement>(focusable)].find(isSeen) ?? null
}

/** The heading of the screen, where nothing else of it can have the focus; not that of the whole window. */
const findHeading = (root: Element): HTMLElement | null =>
  root.matches('main') ? root.querySelector<HTMLElement>('h1[tabindex="-1"]') : null

const listAncestors = (element: Element): Element[] => {
  const parent = element.parentElement
  return parent ? [parent, ...listAncestors(parent)] : []
}

/**
 * Keeps the focus where one goes on when the element that has it disappears or is disabled: in
 * what is left around it, the list before anything else, or on the heading of a screen with nothing
 * left to work on. Otherwise it would fall to the page, and the next key would do nothing. Returns a function that ends this.
 */
export const keepFocus = (): (() => void) => {
  let last: Element | null = null
  let around: Element[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const isLost = (): boolean => document.activeElement === document.body && last !== null

  const restore = (): void => {
    timer = undefined
    if (!isLost() || document.querySelector('[aria-modal="true"]')) return
    for (const root of around.filter((each) => each.isConnected && each !== document.body)) {
      const next = findIn(root) ?? findHeading(root)
      if (next === null) continue
      next.focus()
      if (document.activeElement === next) return
    }
  }
  const look = (): void => {
    if (isLost()) timer ??= setTimeout(restore, othersFirstMs)
  }
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return
    last = target
    const main = document.querySelector('main')
    around = [...listAncestors(target), ...(main ? [main] : [])]
  }
  /** A click on nothing takes the focus away on purpose. */
  const forget = ({ target }: PointerEvent): void => {
    if (target instanceof Element && target.closest('button, input, textarea, a, [tabindex]'))
      return
    last = null
  }

  const observer = new MutationObserver(look)
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled'],
  })
  document.addEventListener('focusin', remember)
  document.addEventListener('pointerdown', forget)
  return () => {
    observer.disconnect()
    clearTimeout(timer)
    document.removeEventListener('focusin', remember)
    document.removeEventListener('pointerdown', forget)
  }
}
