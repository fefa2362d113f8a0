import { describe, expect, it } from 'vitest'
import { applyMutant, makeMutants } from '../../../scripts/mutate/makeMutants.mjs'
import { sampleMutants } from '../../../scripts/mutate/sampleMutants.mjs'

const mutate = (content: string): string[] =>
  makeMutants('file.ts', content).map((mutant) => applyMutant(content, mutant))

describe('mutants', () => {
  it.each([
    ['if (a) return b', ['if (!(a)) return b', ';']],
    ['if (a) b = 1\nelse c = d', ['if (!(a)) b = 1\nelse c = d', 'if (a) b = (1 + 1)\nelse c = d']],
    ['x = a ? b : c', ['x = !(a) ? b : c']],
    ['x = a < b', ['x = a <= b']],
    ['x = a === b && c', ['x = a === b || c', 'x = a !== b && c']],
    ['await syncFolder(path)', [';', '(syncFolder(path))']],
    ['x = !a', ['x = (a)']],
    ['x = [a, b]', ['x = []']],
    ['x = true', ['x = false']],
  ])('of %s', (content, expected) => {
    expect(mutate(content)).toEqual(expected)
  })

  it('leave types and imports alone', () => {
    expect(mutate("import { a } from 'a'\ntype A = true | 1 | [1, 2]")).toEqual([])
  })

  it('name their line', () => {
    expect(makeMutants('file.ts', '\n\nif (a) return').map(({ line }) => line)).toEqual([3, 3])
  })
})

describe('a sample', () => {
  const items = Array.from({ length: 100 }, (_, index) => index)

  it('is the same for the same seed, in order, and different for another', () => {
    const drawn = sampleMutants(items, 10, 7)
    expect(drawn).toHaveLength(10)
    expect(drawn).toEqual(sampleMutants(items, 10, 7))
    expect(drawn).toEqual([...drawn].sort((one, other) => one - other))
    expect(drawn).not.toEqual(sampleMutants(items, 10, 8))
  })
})
