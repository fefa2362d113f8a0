import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOrderedClock } from '@electron/store/tasks/orderedClock'

const read = (times: readonly number[]): number[] => {
  const remaining = times.values()
  const clock = createOrderedClock(() => new Date(remaining.next().value ?? Number.NaN))
  return times.map(() => clock().getTime())
}

describe('the ordered clock', () => {
  it('returns the real time while that advances', () => {
    expect(read([1_000, 1_001, 5_000])).toEqual([1_000, 1_001, 5_000])
  })

  it('never returns the same time twice', () => {
    expect(read([1_000, 1_000, 1_000, 1_001, 1_010])).toEqual([1_000, 1_001, 1_002, 1_003, 1_010])
  })

  it('follows a clock that was set back', () => {
    expect(read([7_200_000, 3_600_000, 3_600_000])).toEqual([7_200_000, 3_600_000, 3_600_001])
  })

  it('keeps the order, and stays within a millisecond per reading', () => {
    const steps = fc.array(fc.nat({ max: 3 }), { maxLength: 200 })
    fc.assert(
      fc.property(steps, (waits) => {
        let now = 0
        const times = waits.map((wait) => (now += wait))
        const told = read(times)
        told.forEach((time, index) => {
          expect(time).toBeGreaterThan(told[index - 1] ?? -1)
          expect(time - times[index]!).toBeLessThanOrEqual(index)
          expect(time).toBeGreaterThanOrEqual(times[index]!)
        })
      }),
    )
  })
})
