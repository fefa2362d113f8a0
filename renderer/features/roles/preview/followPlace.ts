import type { PageSize } from '@shared/model/submission'
import { columnGap } from './paperCss'
import { getPaperSize } from './paperSize'
import { findPrinted } from './printedPlace'

/** Where on its page something is printed, in pixels of the page. */
interface PrintedBox {
  pageIndex: number
  top: number
  height: number
}

const findBox = (strip: Element, printed: Element, pageSize: PageSize): PrintedBox | null => {
  const { width, margins } = getPaperSize(pageSize)
  const contentWidth = width - margins.left - margins.right
  const frame = strip.getBoundingClientRect()
  const [rect] = printed.getClientRects()
  if (!rect || frame.width === 0) return null
  const scale = frame.width / contentWidth
  const pageIndex = Math.floor((rect.left - frame.left) / scale / (contentWidth + columnGap))
  return {
    pageIndex,
    top: (rect.top - frame.top) / scale,
    height: rect.height / scale,
  }
}

const clearMarks = (root: ShadowRoot): void =>
  root.querySelectorAll('.here').forEach((mark) => mark.remove())

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
  clearMarks(root)
  const strip = root.querySelector('.strip')
  const printed = strip && findPrinted(strip, texts)
  if (!strip || !printed) return
  const box = findBox(strip, printed, pageSize)
  const page = box && root.querySelectorAll('.page')[box.pageIndex]
  const pageWindow = page?.querySelector<HTMLElement>('.window')
  if (!box || !pageWindow) return
  const mark = document.createElement('div')
  mark.className = 'here'
  mark.style.top = `${pageWindow.offsetTop + box.top}px`
  mark.style.height = `${box.height}px`
  pageWindow.after(mark)
  scrollToMark(root.host, mark)
}
