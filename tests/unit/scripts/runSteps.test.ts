import { describe, expect, it } from 'vitest'
import { conclude, runSteps } from '../../../scripts/testing/runSteps.mjs'
import { oneFailed, onePassed } from '../../../scripts/testing/tally.mjs'

const passing = () => Promise.resolve(onePassed())
const failing = () => Promise.resolve(oneFailed())

describe('the steps of a test run', () => {
  it('still runs the steps after a failed one', async () => {
    const ran: string[] = []
    const note = (name: string) => () => {
      ran.push(name)
      return failing()
    }
    const steps = [
      { name: 'Types', run: note('Types') },
      { name: 'Lint', run: note('Lint') },
    ]
    expect(await runSteps(steps, () => undefined)).toEqual({ passed: 0, failed: 2, skipped: [] })
    expect(ran).toEqual(['Types', 'Lint'])
  })

  it('counts a step as failed, and says why, if something it needs has failed', async () => {
    const lines: string[] = []
    const steps = [
      { name: 'Build', run: failing },
      { name: 'End-to-end', needs: 'Build', run: passing },
    ]
    expect(await runSteps(steps, (line) => lines.push(line))).toMatchObject({
      passed: 0,
      failed: 2,
    })
    expect(lines).toContain('Not run: Build failed.')
  })

  it('names what was not run and ends with the plain line', () => {
    const lines: string[] = []
    const status = conclude({ passed: 7, failed: 0, skipped: ['PDF opens'] }, (line) =>
      lines.push(line),
    )
    expect(lines.slice(-2)).toEqual(['Not run: PDF opens', '7 passed, 0 failed, 1 skipped'])
    expect(status).toBe(0)
    expect(conclude({ passed: 7, failed: 1, skipped: [] }, () => undefined)).toBe(1)
  })
})
