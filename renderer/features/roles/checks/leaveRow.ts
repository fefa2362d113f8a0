/** Moves the focus from a row that is about to go to the next one, or to the list. */
export const leaveRow = (inRow: Element): void => {
  const list = inRow.closest<HTMLElement>('[data-findings]')
  const row = inRow.closest('li')
  if (list === null) return
  const buttons = [...list.querySelectorAll<HTMLElement>('[data-ignore]')]
  const index = buttons.findIndex((button) => row?.contains(button))
  const next = buttons[index + 1] ?? buttons[index - 1] ?? list
  next.focus()
}
