import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arePathsNested, isSameValue, mergeRecords } from '@shared/domain/merge/mergeRecords'

const item = (id: string, text: string) => ({ id, text })

const recordArbitrary = fc.record({
  title: fc.string(),
  openings: fc.nat(9),
  salary: fc.option(fc.record({ min: fc.nat(9), max: fc.nat(9) })),
  tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
  lines: fc.uniqueArray(fc.record({ id: fc.constantFrom('1', '2', '3', '4'), text: fc.string() }), {
    selector: ({ id }) => id,
  }),
})

describe('places in a record', () => {
  it('are nested if they are the same or one is within the other', () => {
    expect(arePathsNested(['lines', '1'], ['lines', '1'])).toBe(true)
    expect(arePathsNested(['lines', '1'], ['lines', '1', 'text'])).toBe(true)
    expect(arePathsNested(['lines', '1', 'text'], ['lines'])).toBe(true)
    expect(arePathsNested(['lines', '1'], ['lines', '2'])).toBe(false)
  })
})

describe('merging two versions of a record', () => {
  it('takes each side’s changes to different fields', () => {
    const base = { title: 'CTO', client: 'Acme', salary: { min: 1, max: 2 } }
    const ours = { title: 'Chief of Technology', client: 'Acme', salary: { min: 1, max: 3 } }
    const theirs = { title: 'CTO', client: 'Northwind', salary: { min: 0, max: 2 } }
    expect(mergeRecords(base, ours, theirs)).toEqual({
      merged: { title: 'Chief of Technology', client: 'Northwind', salary: { min: 0, max: 3 } },
      conflicts: [],
    })
  })

  it('asks only if both changed the same field to different values', () => {
    const base = { title: 'CTO', client: 'Acme' }
    const ours = { title: 'Chief', client: 'Same' }
    const theirs = { title: 'Head', client: 'Same' }
    expect(mergeRecords(base, ours, theirs)).toEqual({
      merged: { title: 'Chief', client: 'Same' },
      conflicts: [{ path: ['title'], base: 'CTO', ours: 'Chief', theirs: 'Head' }],
    })
  })

  it('merges lists item by item and keeps additions in their place', () => {
    const base = { lines: [item('1', 'one'), item('2', 'two'), item('3', 'three')] }
    const ours = { lines: [item('1', 'ONE'), item('2', 'two'), item('3', 'three')] }
    const theirs = { lines: [item('1', 'one'), item('9', 'new'), item('3', 'THREE')] }
    expect(mergeRecords(base, ours, theirs)).toEqual({
      merged: { lines: [item('1', 'ONE'), item('9', 'new'), item('3', 'THREE')] },
      conflicts: [],
    })
  })

  it('keeps the order of the side that reordered', () => {
    const base = { lines: [item('1', 'one'), item('2', 'two')] }
    const ours = { lines: [item('1', 'ONE'), item('2', 'two')] }
    const theirs = { lines: [item('2', 'two'), item('1', 'one')] }
    expect(mergeRecords(base, ours, theirs).merged).toEqual({
      lines: [item('2', 'two'), item('1', 'ONE')],
    })
  })

  it('reports an item that one side deleted and the other changed', () => {
    const base = { lines: [item('1', 'one')] }
    const { conflicts } = mergeRecords(base, { lines: [] }, { lines: [item('1', 'ONE')] })
    expect(conflicts).toEqual([
      { path: ['lines', '1'], base: item('1', 'one'), ours: undefined, theirs: item('1', 'ONE') },
    ])
  })

  it('merges ratings by criterion and rater, each taken whole', () => {
    const rating = (criterionId: string, rater: string, score: number) => ({
      criterionId,
      rater,
      score,
      ratedAt: `at ${score}`,
    })
    const base = { ratings: [rating('cloud', 'Ada', 1), rating('cloud', 'Ben', 1)] }
    const ours = { ratings: [rating('cloud', 'Ada', 2), rating('cloud', 'Ben', 2)] }
    const theirs = {
      ratings: [rating('cloud', 'Ada', 3), rating('cloud', 'Ben', 1), rating('safety', 'Ada', 5)],
    }
    const { merged, conflicts } = mergeRecords(base, ours, theirs)
    expect(merged).toEqual({
      ratings: [rating('cloud', 'Ada', 2), rating('cloud', 'Ben', 2), rating('safety', 'Ada', 5)],
    })
    expect(conflicts).toEqual([
      {
        path: ['ratings', 'cloud Ada'],
        base: rating('cloud', 'Ada', 1),
        ours: rating('cloud', 'Ada', 2),
        theirs: rating('cloud', 'Ada', 3),
      },
    ])
  })

  it('merges weights criterion by criterion', () => {
    const weight = (criterionId: string, factor: number) => ({ criterionId, weight: factor })
    expect(
      mergeRecords(
        { criterionWeights: [weight('cloud', 2)] },
        { criterionWeights: [weight('cloud', 2), weight('safety', 3)] },
        { criterionWeights: [] },
      ),
    ).toEqual({ merged: { criterionWeights: [weight('safety', 3)] }, conflicts: [] })
  })

  it('asks about a list as a whole if its items can’t be told apart', () => {
    const base = { lines: [item('1', 'one')] }
    const twice = { lines: [item('1', 'one'), item('1', 'two')] }
    const { merged, conflicts } = mergeRecords(base, twice, { lines: [item('1', 'ONE')] })
    expect(merged).toEqual(twice)
    expect(conflicts.map(({ path }) => path)).toEqual([['lines']])
  })

  it('merges tags as sets', () => {
    expect(
      mergeRecords({ tags: ['a', 'b'] }, { tags: ['a', 'b', 'c'] }, { tags: ['b', 'd'] }),
    ).toEqual({ merged: { tags: ['b', 'c', 'd'] }, conflicts: [] })
  })

  it('returns the changed version if only one side changed', () => {
    fc.assert(
      fc.property(recordArbitrary, recordArbitrary, (base, changed) => {
        expect(mergeRecords(base, base, changed)).toEqual({ merged: changed, conflicts: [] })
        expect(mergeRecords(base, changed, base)).toEqual({ merged: changed, conflicts: [] })
      }),
    )
  })

  it('finds the same conflicts whichever side is ours', () => {
    fc.assert(
      fc.property(recordArbitrary, recordArbitrary, recordArbitrary, (base, one, other) => {
        const paths = (result: ReturnType<typeof mergeRecords>) =>
          result.conflicts.map(({ path }) => path.join('/')).sort()
        expect(paths(mergeRecords(base, one, other))).toEqual(paths(mergeRecords(base, other, one)))
      }),
    )
  })

  it('loses no change without a conflict', () => {
    fc.assert(
      fc.property(recordArbitrary, recordArbitrary, recordArbitrary, (base, ours, theirs) => {
        const { merged, conflicts } = mergeRecords(base, ours, theirs)
        for (const name of ['title', 'openings'] as const) {
          const isAsked = conflicts.some(({ path }) => path[0] === name)
          if (!isAsked && !isSameValue(base[name], theirs[name])) {
            expect(merged[name]).toEqual(theirs[name])
          }
          if (!isSameValue(base[name], ours[name])) expect(merged[name]).toEqual(ours[name])
        }
      }),
    )
  })
})
