import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  minimumSize,
  placeWindow,
  type Placement,
} from '@electron/platform/windows/windowPlacement'

const laptop = { x: 0, y: 0, width: 1440, height: 900 }
const monitor = { x: 1440, y: 0, width: 2560, height: 1440 }

describe('placing the window', () => {
  it('starts in the middle of the first screen', () => {
    expect(placeWindow(null, [laptop])).toEqual({
      x: 80,
      y: 50,
      width: 1280,
      height: 800,
      isMaximized: false,
    })
  })

  it('restores the last place, maximised or not', () => {
    const remembered = { x: 1500, y: 40, width: 1800, height: 1200, isMaximized: true }
    expect(placeWindow(remembered, [laptop, monitor])).toEqual(remembered)
  })

  it('returns to a screen that is still connected', () => {
    const remembered = { x: 1500, y: 40, width: 1800, height: 1200, isMaximized: false }
    expect(placeWindow(remembered, [laptop])).toEqual(placeWindow(null, [laptop]))
  })

  it('shrinks to fit a screen that has become smaller', () => {
    const remembered = { x: 0, y: 0, width: 2560, height: 1400, isMaximized: false }
    expect(placeWindow(remembered, [laptop])).toMatchObject({ width: 1440, height: 900 })
  })

  it('always keeps the title bar within reach, and at least the minimum size', () => {
    const length = fc.integer({ min: 1, max: 5_000 })
    const place = fc.integer({ min: -6_000, max: 6_000 })
    const placement: fc.Arbitrary<Placement> = fc.record({
      x: place,
      y: place,
      width: length,
      height: length,
      isMaximized: fc.boolean(),
    })
    const screen = fc.record({
      x: place,
      y: place,
      width: fc.integer({ min: 1_024, max: 5_000 }),
      height: fc.integer({ min: 600, max: 3_000 }),
    })
    fc.assert(
      fc.property(
        fc.option(placement),
        screen,
        fc.array(screen, { maxLength: 2 }),
        (remembered, first, others) => {
          const screens = [first, ...others]
          const placed = placeWindow(remembered, [first, ...others])
          expect(placed.width).toBeGreaterThanOrEqual(minimumSize.width)
          expect(placed.height).toBeGreaterThanOrEqual(minimumSize.height)
          const isReachable = screens.some(
            ({ x, y, width, height }) =>
              placed.x < x + width - 100 &&
              placed.x + placed.width > x + 100 &&
              placed.y >= y &&
              placed.y < y + height - 40,
          )
          expect(isReachable).toBe(true)
        },
      ),
    )
  })
})
