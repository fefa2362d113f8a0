import type { PageSize } from '@shared/model/sentPosting'
import { clearMarks, placeMark } from './printedBox'
import { findPrinted } from './findPrinted'

const scrollToMark = (desk: Element, mark: Element): void => {
  const view = desk.getBoundingClientRect()
  const box = mark.getBoundingClientRect()
  if (box.top >= view.top + 24 && box.bottom <= view.bottom - 24) return
  desk.scrollTop += box.top - view.top - view.height / 3
}

/** Marks what one of these texts is printed as, and scrolls the desk to it unless it is in view. */
export const followPlace = (
  root: ShadowRoot,
  texts: readonly string[],
  pageSize: PageSize,
): void => {
  clearMarks(root, 'here')
  const strip = root.querySelector('.strip')
  const printed = strip && findPrinted(strip, texts)
  const mark = strip && printed && placeMark(root, strip, printed, pageSize, 'here')
  if (mark) scrollToMark(root.host, mark)
}
