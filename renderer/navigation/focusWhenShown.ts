/** What is not shown by then was left again. */
const patienceMs = 5_000

let stopWaiting: () => void = () => undefined

/**
 * Moves the focus to an element as soon as it is on screen and no dialog is open, selecting the
 * text of a field; a click meanwhile, or another call, cancels it.
 */
export const focusWhenShown = (find: () => HTMLElement | null): void => {
  stopWaiting()
  const focus = (): boolean => {
    const element = find()
    if (!element || document.querySelector('[aria-modal="true"]')) return false
    element.focus()
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
      element.select()
    return document.activeElement === element
  }
  const look = (): void => {
    if (focus()) stopWaiting()
  }
  const observer = new MutationObserver(look)
  const timer = setTimeout(() => stopWaiting(), patienceMs)
  stopWaiting = () => {
    observer.disconnect()
    clearTimeout(timer)
    window.removeEventListener('pointerdown', stopWaiting, true)
    stopWaiting = () => undefined
  }
  window.addEventListener('pointerdown', stopWaiting, true)
  observer.observe(document.body, { childList: true, subtree: true })
  look()
}

const fieldOrSelf = 'input, textarea, [contenteditable="true"]'

/** Moves the focus to the title of a role, once it is shown. */
export const focusRoleTitle = (roleId: string): void =>
  focusWhenShown(() => {
    const title = document.querySelector<HTMLElement>(
      `[data-posting-of="${roleId}"] [data-field="title"]`,
    )
    return title?.matches(fieldOrSelf)
      ? title
      : (title?.querySelector<HTMLElement>(fieldOrSelf) ?? null)
  })

/** Moves the focus to the first field of a candidate or an agency, once it is shown. */
export const focusRecordName = (recordId: string): void =>
  focusWhenShown(() => document.querySelector<HTMLElement>(`[data-name-of="${recordId}"]`))

/** Moves the focus to the list of the area on screen. */
export const focusList = (label: string): void =>
  focusWhenShown(() =>
    document.querySelector<HTMLElement>(`main [role="listbox"][aria-label="${label}"]`),
  )
