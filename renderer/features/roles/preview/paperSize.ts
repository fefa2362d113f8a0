import { pageSizesMm, theme } from '@shared/document/theme'
import type { PageSize } from '@shared/model/submission'

/** CSS defines a millimetre as 96 / 25.4 pixels. */
const pixelsPerMm = 96 / 25.4

interface PaperSize {
  width: number
  height: number
  margins: { top: number; right: number; bottom: number; left: number }
}

/** Returns the size of a page and its margins in CSS pixels. */
export const getPaperSize = (pageSize: PageSize): PaperSize => {
  const { width, height } = pageSizesMm[pageSize]
  const { top, right, bottom, left } = theme.marginsMm
  return {
    width: width * pixelsPerMm,
    height: height * pixelsPerMm,
    margins: {
      top: top * pixelsPerMm,
      right: right * pixelsPerMm,
      bottom: bottom * pixelsPerMm,
      left: left * pixelsPerMm,
    },
  }
}

/** The desk that stays visible around a page, in pixels. */
const deskMargin = 16
const largestScale = 1.25

/** Returns the scale at which a whole page fits into a pane of this size, at least a third. */
export const findScale = (pageSize: PageSize, pane: { width: number; height: number }): number => {
  const { width, height } = getPaperSize(pageSize)
  const fitting = Math.min(
    (pane.width - 2 * deskMargin) / width,
    (pane.height - 2 * deskMargin) / height,
  )
  return Math.min(largestScale, Math.max(1 / 3, fitting))
}

/** Scales the pages in `desk` so that a whole one fits. */
export const fitPage = (desk: HTMLElement, pageSize: PageSize): void => {
  const pane = { width: desk.clientWidth, height: desk.clientHeight }
  desk.style.setProperty('--scale', findScale(pageSize, pane).toString())
}
