import { defaultTheme, pageSizesMm, themes } from '@shared/document/theme'
import type { PageSize } from '@shared/model/sentPosting'

/** CSS defines a millimetre as 96 / 25.4 pixels, and a point as 96 / 72. */
const pixelsPerMm = 96 / 25.4
const pixelsPerPoint = 96 / 72

interface PaperSize {
  width: number
  height: number
  margins: { top: number; right: number; bottom: number; left: number }
}

/** Returns the size of a page and its margins in CSS pixels. */
export const getPaperSize = (pageSize: PageSize): PaperSize => {
  const { width, height } = pageSizesMm[pageSize]
  const { top, right, bottom, left } = themes[defaultTheme].marginsMm
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

/** The height of body text that one can still read, in pixels. */
const leastTextPx = 9
const leastScale = leastTextPx / (themes[defaultTheme].sizes.body * pixelsPerPoint)
const largestScale = 1.25

/** The desk that stays visible beside a page, in pixels. */
const deskMargin = 4
/** How much of a page's margins is shown, in its own pixels: enough to look like paper. */
const shownMargin = { least: 10, most: 44 } as const

/** What a scrollbar takes of a pane, in pixels. */
const scrollbarWidth = 10

/** How pages are shown in a pane. */
export interface PageFit {
  scale: number
  /** The margin shown on the left and on the right, in pixels of the page. */
  margin: number
}

/**
 * Fits the pages to the width of a pane, in pixels. The text stays readable: in a narrow pane
 * first the margins become smaller, then the page is wider than the pane.
 */
export const fitToWidth = (pageSize: PageSize, paneWidth: number): PageFit => {
  const { width, margins } = getPaperSize(pageSize)
  const content = width - margins.left - margins.right
  const room = Math.max(0, paneWidth - 2 * deskMargin)
  const wanted = room / (content + 2 * shownMargin.most)
  const scale = Math.min(largestScale, Math.max(leastScale, wanted))
  const margin = Math.max(
    shownMargin.least,
    Math.min(shownMargin.most, (room / scale - content) / 2),
  )
  return { scale, margin }
}

/** The narrowest pane in which a page is readable and not cut off at its side, in pixels. */
export const getLeastPaneWidth = (pageSize: PageSize): number => {
  const { width, margins } = getPaperSize(pageSize)
  const least = width - margins.left - margins.right + 2 * shownMargin.least
  return Math.ceil(least * leastScale + 2 * deskMargin + scrollbarWidth)
}

/** Fits the pages in `desk` to its width. */
export const fitPages = (desk: HTMLElement, pageSize: PageSize): void => {
  const { scale, margin } = fitToWidth(pageSize, desk.clientWidth)
  desk.style.setProperty('--scale', scale.toString())
  desk.style.setProperty('--margin', `${margin}px`)
}
