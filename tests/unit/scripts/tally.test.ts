import { describe, expect, it } from 'vitest'
import { readPlaywrightReport } from '../../../scripts/testing/readPlaywrightReport.mjs'
import { readVitestReport } from '../../../scripts/testing/readVitestReport.mjs'
import { describeTally, distrust, sumTallies } from '../../../scripts/testing/tally.mjs'

const tally = (passed: number, failed: number, skipped: string[] = []) => ({
  passed,
  failed,
  skipped,
})

describe('the count of Vitest', () => {
  const file = (status: string, ...tests: string[]) => ({
    name: 'a.test.ts',
    status,
    assertionResults: tests.map((each, index) => ({ fullName: `test ${index}`, status: each })),
  })

  it('counts passed and failed tests and names the others', () => {
    const testResults = [file('passed', 'passed', 'skipped', 'todo'), file('failed', 'failed')]
    expect(readVitestReport({ testResults })).toEqual(tally(1, 1, ['test 1', 'test 2']))
  })

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [file('passed', 'passed'), file('failed')]
    expect(readVitestReport({ testResults })).toEqual(tally(1, 1))
  })

  it('counts a file that failed outside its passing tests as a failure', () => {
    expect(readVitestReport({ testResults: [file('failed', 'passed')] })).toEqual(tally(1, 1))
  })
})

describe('the count of Playwright', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] })

  it('counts tests at every depth and names the skipped by their whole path', () => {
    const report = {
      errors: [],
      suites: [
        {
          title: 'journey.spec.ts',
          specs: [spec('exports', 'expected')],
          suites: [
            { title: 'export', specs: [spec('opens', 'skipped'), spec('is valid', 'unexpected')] },
          ],
        },
      ],
    }
    expect(readPlaywrightReport(report)).toEqual(tally(1, 1, ['journey.spec.ts › export › opens']))
  })

  it('counts a flaky test as failed', () => {
    const report = { errors: [], suites: [{ title: 'a', specs: [spec('wavers', 'flaky')] }] }
    expect(readPlaywrightReport(report)).toEqual(tally(0, 1))
  })

  it('counts an error outside all tests', () => {
    expect(readPlaywrightReport({ errors: [{ message: 'broken' }], suites: [] })).toEqual(
      tally(0, 1),
    )
  })
})

describe('the tally', () => {
  it('does not believe a runner that crashed after passing tests', () => {
    expect(distrust(tally(3, 0), 1)).toEqual(tally(3, 1))
    expect(distrust(tally(3, 2), 1)).toEqual(tally(3, 2))
    expect(distrust(tally(3, 0), 0)).toEqual(tally(3, 0))
  })

  it('does not count nothing as success', () => {
    expect(distrust(tally(0, 0), 0)).toEqual(tally(0, 1))
  })

  it('ends in one plain line, which mentions skipped tests only if there are any', () => {
    const sum = sumTallies([tally(2, 0, ['a']), tally(3, 1)])
    expect(describeTally(sum)).toBe('5 passed, 1 failed, 1 skipped')
    expect(describeTally(tally(5, 0))).toBe('5 passed, 0 failed')
  })
})
