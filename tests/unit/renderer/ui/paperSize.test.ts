import { describe, expect, it } from 'vitest'
import { fitPanelWidth, isPanelBeside, panelWidths } from '@renderer/ui/panel/panelSize'
import { fitToWidth, getLeastPaneWidth, getPaperSize } from '@renderer/ui/paper/paperSize'

const bodyTextPx = 10 * (96 / 72)

const contentWidth = (() => {
  const { width, margins } = getPaperSize('A4')
  return width - margins.left - margins.right
})()

describe('the size of the paper', () => {
  it('is the real one: 210 × 297 mm at 96 pixels per inch', () => {
    expect(getPaperSize('A4').width).toBeCloseTo(793.7, 1)
    expect(getPaperSize('A4').height).toBeCloseTo(1122.5, 1)
    expect(getPaperSize('Letter').width).toBeCloseTo(816, 1)
  })

  it('is fitted to the width of the pane', () => {
    for (const pane of [450, 560, 700]) {
      const { scale, margin } = fitToWidth('A4', pane)
      const shown = scale * (contentWidth + 2 * margin)
      expect(shown).toBeLessThanOrEqual(pane)
      expect(shown).toBeGreaterThan(0.9 * pane)
    }
  })

  it('fits the narrowest panel, beside its scroll bar', () => {
    const pane = panelWidths.min - 10
    const { scale, margin } = fitToWidth('A4', pane)
    expect(scale * (contentWidth + 2 * margin)).toBeLessThanOrEqual(pane)
  })

  it('is cut off in no pane that is as wide as it needs, and would be in a narrower one', () => {
    for (const pageSize of ['A4', 'Letter'] as const) {
      const { width, margins } = getPaperSize(pageSize)
      const isCutOff = (pane: number): boolean => {
        const { scale, margin } = fitToWidth(pageSize, pane)
        return scale * (width - margins.left - margins.right + 2 * margin) > pane
      }
      const least = getLeastPaneWidth(pageSize)
      expect(isCutOff(least - 10)).toBe(false)
      expect(isCutOff(least - 30)).toBe(true)
    }
  })

  it('stands beside the form from which it is sent out in a window of 1280 pixels', () => {
    const tab = 1280 - 200 - 280 - 8
    expect(getLeastPaneWidth('A4') + 320 + 8).toBeLessThanOrEqual(tab)
  })

  it('stands beside the document in a window of 1280 pixels with the usual list', () => {
    const usual = { sidebar: 200, list: 280, separator: 8 }
    const width = 1280 - usual.sidebar - usual.list - usual.separator
    expect(isPanelBeside({ windowWidth: 1280, width })).toBe(true)
    expect(fitPanelWidth(null, { windowWidth: 1280, width })).toBe(panelWidths.min)
  })

  it('never shows body text below 9 pixels, and gives up margins first', () => {
    for (const pane of [50, 360, 440, 500]) {
      const { scale, margin } = fitToWidth('A4', pane)
      expect(scale * bodyTextPx).toBeGreaterThanOrEqual(9 - 1e-9)
      expect(margin).toBeGreaterThan(0)
    }
    expect(fitToWidth('A4', 440).margin).toBeLessThan(fitToWidth('A4', 500).margin)
  })

  it('does not grow without limit', () => {
    expect(fitToWidth('A4', 5_000).scale).toBe(1.25)
  })
})
