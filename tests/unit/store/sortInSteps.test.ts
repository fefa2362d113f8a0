import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sortInSteps } from '@electron/store/records/sortInSteps'

/** How long one comparison takes by the test's clock. */
const comparisonMs = 0.001

interface Item {
  rank: number
  place: number
}

/** As many as given, in an order far from sorted; every rank twice. */
const createItems = (count: number): Item[] =>
  Array.from({ length: count }, (_, place) => ({ rank: (place * 7_919) % (count / 2), place }))

afterEach(() => void vi.restoreAllMocks())

describe('sorting in steps', () => {
  it.each([0, 2, 1_000, 1_002, 2_998, 5_000])(
    'orders %i items, and leaves equal ones in their order',
    async (count) => {
      const items = createItems(count)
      const sorted = await sortInSteps(items, (a, b) => a.rank - b.rank)
      expect(sorted).toEqual(items.toSorted((a, b) => a.rank - b.rank || a.place - b.place))
    },
  )

  it('lets others run before tens of milliseconds have passed, however many there are', async () => {
    let clock = 0
    let turnBeganAt = 0
    let longestMs = 0
    // The step that an earlier sorting began by the real clock ends with its turn.
    await nextTurn()
    vi.spyOn(performance, 'now').mockImplementation(() => clock)
    const startTurn = (): void => {
      turnBeganAt = clock
      turn = setImmediate(startTurn)
    }
    let turn = setImmediate(startTurn)
    await sortInSteps(createItems(50_000), (a, b) => {
      clock += comparisonMs
      longestMs = Math.max(longestMs, clock - turnBeganAt)
      return a.rank - b.rank
    })
    clearImmediate(turn)
    expect(longestMs).toBeLessThan(20)
  })
})
