import type { PageSize } from '@shared/model/sentPosting'
import { columnGap } from '../paperCss'
import { getPaperSize } from '../paperSize'

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

/** Lays an empty mark over the page, beside what is printed; null where it isn't printed. */
export const placeMark = (
  root: ShadowRoot,
  strip: Element,
  printed: Element,
  pageSize: PageSize,
  className: string,
): HTMLElement | null => {
  const box = findBox(strip, printed, pageSize)
  const page = box && root.querySelectorAll('.page')[box.pageIndex]
  const pageWindow = page?.querySelector<HTMLElement>('.window')
  if (!box || !pageWindow) return null
  const mark = document.createElement('div')
  mark.className = className
  mark.style.top = `${pageWindow.offsetTop + box.top}px`
  mark.style.height = `${box.height}px`
  pageWindow.after(mark)
  return mark
}

/** Removes all marks of a kind. */
export const clearMarks = (root: ShadowRoot, className: string): void =>
  root.querySelectorAll(`.${className}`).forEach((mark) => mark.remove())
