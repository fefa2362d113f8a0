import type { Finding } from '@shared/domain/checks/finding'

const isTextField = (element: Element | null): element is HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type === 'text')

/**
 * Selects the words of a finding in the field that has the focus, or in another field of the same
 * line, such as the description of a skill. Does nothing where the words are no longer there.
 */
export const selectWords = ({ range, text }: Pick<Finding, 'range' | 'text'>): void => {
  const focused = document.activeElement
  if (range === null || focused === null) return
  const line = focused.closest('li') ?? focused.parentElement
  const fields = [focused, ...(line?.querySelectorAll('textarea, input') ?? [])]
  const field = fields
    .filter(isTextField)
    .find(({ value }) => value.slice(range.start, range.end) === text)
  if (field === undefined) return
  field.focus({ preventScroll: true })
  field.setSelectionRange(range.start, range.end)
}
