import type { PageSize } from '@shared/model/submission'

/**
 * The look of postings, on paper and on screen alike. Arial is on every Windows and macOS, and
 * Liberation Sans on Linux has the same widths, so lines break alike everywhere. Sizes are in
 * points, page measures in millimetres.
 */
export const theme = {
  fonts: {
    latin: 'Arial',
    /** CSS; ends in generic fonts so that every script has one. */
    stack: "Arial, 'Liberation Sans', Arimo, Helvetica, 'Noto Sans', sans-serif",
    /** For Arabic and Hebrew. */
    complexScript: 'Arial',
  },
  sizes: { title: 22, heading1: 13, heading2: 10.5, body: 10, small: 8.5 },
  lineHeight: 1.4,
  colours: { text: '1F2328', heading: '16324F', quiet: '5B6570', rule: 'D5DAE0' },
  marginsMm: { top: 22, right: 24, bottom: 24, left: 24 },
  /** Width of the label column in the table of key facts, as a share of the whole. */
  labelColumn: 0.28,
} as const

export const pageSizesMm: Record<PageSize, { width: number; height: number }> = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
}

/** The font for Chinese, Japanese and Korean characters in Word, for a text in this language. */
export const chooseEastAsianFont = (language: string): string => {
  const tag = language.toLowerCase()
  if (tag.startsWith('ja')) return 'Yu Gothic'
  if (tag.startsWith('ko')) return 'Malgun Gothic'
  if (/^zh-(hant|tw|hk|mo)/.test(tag)) return 'Microsoft JhengHei'
  return 'Microsoft YaHei'
}
