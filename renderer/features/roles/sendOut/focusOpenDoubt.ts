const openDoubt = '[data-doubt="open"] button'

/** Moves the focus to the first undecided passage, and scrolls to it. */
export const focusOpenDoubt = (): void => {
  document.querySelector<HTMLElement>(openDoubt)?.focus()
}
