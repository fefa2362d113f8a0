import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addRevision,
  claimRevision,
  createToken,
  getRevisionName,
  includesRevision,
  readLineage,
  uniteLineages,
  writeLineage,
  type Lineage,
} from '@electron/store/records/lineage'

const stamp = '2026-11-23T12:00:00.000Z'
const record = { id: '0123456789abcdef', rev: 5, createdAt: stamp, updatedAt: stamp }

/** That many saves in one run, each based on the last. */
const save = (lineage: Lineage, token: string, count: number): Lineage => {
  const from = (getRevisionName(lineage)?.rev ?? 0) + 1
  return Array.from({ length: count }, (_, index) => from + index).reduce(
    (saved, rev) => addRevision(saved, { rev, token }),
    lineage,
  )
}

describe('a lineage', () => {
  it('has one entry for a run of saves, however long', () => {
    const lineage = save([], 'aaaaaaaaaaaa', 500)
    expect(writeLineage(lineage)).toEqual(['1-500.aaaaaaaaaaaa'])
    expect(includesRevision(lineage, { rev: 250, token: 'aaaaaaaaaaaa' })).toBe(true)
    expect(includesRevision(lineage, { rev: 501, token: 'aaaaaaaaaaaa' })).toBe(false)
  })

  it('that ends with the current revision already names it', () => {
    const lineage = save(save([], 'aaaaaaaaaaaa', 2), 'bbbbbbbbbbbb', 3)
    expect(claimRevision(lineage, record)).toBe(lineage)
    const single = save([], 'aaaaaaaaaaaa', 5)
    expect(claimRevision(single, record)).toBe(single)
  })

  it('is read back as written, and never from anything else', () => {
    const lineage = save(save([], createToken(), 3), createToken(), 2)
    expect(readLineage(writeLineage(lineage))).toEqual(lineage)
    expect(
      readLineage(['', '3-17', 'a-b.0123456789ab', '1-2.0123456789AB', '-1-2.0123456789ab']),
    ).toEqual([])
  })

  it('finds the last revision that two sides had in common, whatever each did afterwards', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(counts, counts, counts, (before, ours, theirs) => {
        const go = (start: Lineage, runs: number[]): Lineage =>
          runs.reduce((lineage, count) => save(lineage, createToken(), count), start)
        const common = go([], before)
        const name = getRevisionName(common)!
        const [one, other] = [go(common, ours), go(common, theirs)]
        expect(includesRevision(one, name) && includesRevision(other, name)).toBe(true)
        const shared = one.filter((run) =>
          includesRevision(other, { token: run.token, rev: run.to }),
        )
        expect(shared.at(-1)).toEqual(common.at(-1))
      }),
    )
  })

  it('gives a revision that another program wrote the same name on every computer', () => {
    const known = save([], 'aaaaaaaaaaaa', 3)
    const here = claimRevision(known, record)
    expect(claimRevision(known, { ...record })).toEqual(here)
    expect(getRevisionName(here)?.rev).toBe(5)
    expect(getRevisionName(claimRevision(known, { ...record, id: 'other' }))).not.toEqual(
      getRevisionName(here),
    )
    expect(claimRevision(here, record)).toBe(here)
  })

  it('contains the origins of both sides once they are merged, and stays short', () => {
    const base = save([], 'aaaaaaaaaaaa', 3)
    const ours = save(base, 'bbbbbbbbbbbb', 4)
    const theirs = save(base, 'cccccccccccc', 2)
    const both = uniteLineages(ours, theirs)
    for (const side of [ours, theirs])
      expect(includesRevision(both, getRevisionName(side)!)).toBe(true)
    const long = Array.from({ length: 30 }).reduce<Lineage>((l) => save(l, createToken(), 1), both)
    expect(long).toHaveLength(12)
  })
})
