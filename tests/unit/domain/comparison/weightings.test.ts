import { describe, expect, it } from 'vitest'
import { drawWeightings } from '@shared/domain/comparison/weightings'

const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

describe('random weightings', () => {
  const weightings = drawWeightings(3, 20_000, 7)

  it('sum to 1 and are never negative', () => {
    for (const weighting of weightings) {
      expect(weighting.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
      expect(Math.min(...weighting)).toBeGreaterThanOrEqual(0)
    }
  })

  it('are uniform on the simplex: the moments of Dirichlet(1, 1, 1)', () => {
    for (const index of [0, 1, 2]) {
      const weights = weightings.map((weighting) => weighting[index]!)
      expect(meanOf(weights)).toBeCloseTo(1 / 3, 2)
      // E[w²] = 2 / (n (n + 1)) with n = 3.
      expect(meanOf(weights.map((weight) => weight ** 2))).toBeCloseTo(1 / 6, 2)
    }
  })

  it('are the same for the same seed and different for another', () => {
    expect(drawWeightings(4, 5, 1)).toEqual(drawWeightings(4, 5, 1))
    expect(drawWeightings(4, 5, 1)).not.toEqual(drawWeightings(4, 5, 2))
  })
})
