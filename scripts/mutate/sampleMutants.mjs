/**
 * Samples `count` of the items in their order, always the same ones for the same seed.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {number} count
 * @param {number} seed
 * @returns {Item[]}
 */
export function sampleMutants(items, count, seed) {
  let state = seed >>> 0
  // Mulberry32, which is small and random enough for sampling.
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const ranked = items.map((item, index) => ({ item, index, rank: draw() }))
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, count)
    .sort((one, other) => one.index - other.index)
    .map(({ item }) => item)
}
