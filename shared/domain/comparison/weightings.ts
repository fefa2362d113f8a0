/**
 * Random weightings of `size` criteria, each summing to 1 and drawn uniformly
 * from the simplex by normalising exponential spacings (Devroye, Non-Uniform
 * Random Variate Generation, 1986, ch. V.2). The same seed draws the same ones.
 */
export function drawWeightings(size: number, count: number, seed: number): number[][] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => {
    const spacings = Array.from({ length: size }, () => -Math.log(1 - random()))
    const sum = spacings.reduce((total, spacing) => total + spacing, 0)
    return spacings.map((spacing) => spacing / sum)
  })
}

/** Mulberry32 by Tommy Ettinger (public domain): numbers from 0 up to, not including, 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
