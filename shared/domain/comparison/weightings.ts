import { createSeededRandom } from './seededRandom'

/**
 * Random weightings of `size` criteria, each summing to 1 and drawn uniformly from the simplex by
 * normalising exponential spacings (Devroye, Non-Uniform Random Variate Generation, 1986, ch.
 * V.2). The same seed gives the same weightings.
 */
export function drawWeightings(size: number, count: number, seed: number): number[][] {
  const random = createSeededRandom(seed)
  return Array.from({ length: count }, () => {
    const spacings = Array.from({ length: size }, () => -Math.log(1 - random.next()))
    const sum = spacings.reduce((total, spacing) => total + spacing, 0)
    return spacings.map((spacing) => spacing / sum)
  })
}
