import { describe, expect, it } from 'vitest'
import { runMutants, type Outcome } from '../../../scripts/mutate/runMutants.mjs'

/** Runs faults named after how the tests end with them; `baseline` is how they end without any. */
const run = (outcomes: readonly Outcome[], baseline: Outcome = 'passed') => {
  const ran: string[][] = []
  let present: Outcome | null = null
  const report = runMutants(
    outcomes.map((fault, index) => ({
      file: `${index % 2}.ts`,
      fault,
      apply: () => void (present = fault),
      undo: () => void (present = null),
    })),
    (files) => {
      ran.push([...files])
      return present ?? baseline
    },
    () => undefined,
  )
  return { report, ran }
}

describe('a mutation run', () => {
  it('distinguishes caught faults from those that survived', () => {
    const { report } = run(['failed', 'passed', 'failed', 'failed'])
    expect(report).toMatchObject({ survived: ['passed'], late: [], score: 0.75 })
    expect(report.caught).toHaveLength(3)
  })

  it('doesn’t count a fault as caught because the tests took too long', () => {
    const { report } = run(['late', 'failed', 'passed'])
    expect(report).toMatchObject({ late: ['late'], score: 0.5 })
  })

  it('first runs the tests of all files without a fault', () => {
    expect(run(['failed', 'failed', 'passed']).ran).toEqual([
      ['0.ts', '1.ts'],
      ['0.ts'],
      ['1.ts'],
      ['0.ts'],
    ])
  })

  it.each([
    ['failed', /fail/u],
    ['late', /too long/u],
  ] as const)('says nothing about faults if the tests are %s without one', (baseline, words) => {
    expect(() => run(['failed'], baseline)).toThrow(words)
  })

  it('succeeds with no faults at all', () => {
    expect(run([]).report.score).toBe(1)
  })
})
