import { beforeAll, expect, it } from 'vitest'
import { buildIfStale } from '../../../../scripts/setup/build.mjs'
import { hostileKinds } from '../../../fuzz/hostileDocuments'
import { runFuzz } from '../../../fuzz/runFuzz'

const seed = 20_261_130

beforeAll(() => buildIfStale(), 120_000)

// `npm run fuzz` reads thousands, and measures.
it('reads or refuses whatever is damaged or hostile', { timeout: 240_000 }, async () => {
  const { crashed, read, refused, details } = await runFuzz(100, hostileKinds, seed)
  expect(crashed, details.join('\n')).toBe(0)
  expect(read + refused).toBe(100 + hostileKinds)
})
