const openDoubt = '[data-doubt="open"] button'

/** Puts the focus on the first place that is to be decided, and scrolls to it. */
export const focusOpenDoubt = (): void => {
  document.querySelector<HTMLElement>(openDoubt)?.focus()
}
