import type { RoleChange } from '@shared/domain/roles/editing/findChange'
import { askForFact } from './facts/wantedFact'

const focusable = 'input:not([type="hidden"]), textarea, button'

const findTarget = (root: ParentNode, { field, itemId }: RoleChange): HTMLElement | null => {
  const part = root.querySelector(`[data-field="${field}"]`)
  const item = itemId === null ? null : part?.querySelector<HTMLElement>(`[data-item="${itemId}"]`)
  return item ?? part?.querySelector<HTMLElement>(focusable) ?? null
}

/**
 * Scrolls to where a change is, and moves the focus there unless it is there already. A key fact
 * that is not on screen is added first.
 */
export const showChange = (root: ParentNode, change: RoleChange): void => {
  const target = findTarget(root, change)
  if (!target) {
    askForFact(change.field)
    return
  }
  if (target.closest('[data-field]')?.contains(document.activeElement) !== true || change.itemId)
    target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'nearest' })
}
