import { describe, expect, it } from 'vitest'
import { findScale, getPaperSize } from '@renderer/features/roles/preview/paperSize'

describe('the size of the paper', () => {
  it('is the real one: 210 × 297 mm at 96 pixels per inch', () => {
    expect(getPaperSize('A4').width).toBeCloseTo(793.7, 1)
    expect(getPaperSize('A4').height).toBeCloseTo(1122.5, 1)
    expect(getPaperSize('Letter').width).toBeCloseTo(816, 1)
  })

  it('is scaled so that a whole page fits the pane, in width and in height', () => {
    const pane = { width: 700, height: 900 }
    const scale = findScale('A4', pane)
    const { width, height } = getPaperSize('A4')
    expect(scale * width).toBeLessThanOrEqual(pane.width)
    expect(scale * height).toBeLessThanOrEqual(pane.height)
    expect(Math.max((scale * width) / pane.width, (scale * height) / pane.height)).toBeGreaterThan(
      0.9,
    )
  })

  it('stays readable in a tiny pane and does not grow without limit', () => {
    expect(findScale('A4', { width: 50, height: 50 })).toBeCloseTo(1 / 3)
    expect(findScale('A4', { width: 5_000, height: 5_000 })).toBe(1.25)
  })
})
