import { describeTally, oneFailed, sumTallies } from './tally.mjs'

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [needs] the name of an earlier step without which this one makes no sense
 * @property {() => Promise<Tally>} run
 */

/**
 * Runs every step, whatever the result of earlier ones, except one whose need has failed: that
 * one is skipped and counts as failed.
 *
 * @param {readonly Step[]} steps
 * @param {(line: string) => void} print
 * @returns {Promise<Tally>} of all steps together
 */
export async function runSteps(steps, print) {
  /** @type {Map<string, Tally>} */
  const tallies = new Map()
  for (const { name, needs, run } of steps) {
    print(`\n── ${name}`)
    const started = Date.now()
    if (needs && tallies.get(needs)?.failed) {
      print(`Not run: ${needs} failed.`)
      tallies.set(name, oneFailed())
      continue
    }
    const tally = await run()
    tallies.set(name, tally)
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    print(`── ${name}: ${describeTally(tally)} in ${seconds} s`)
  }
  return sumTallies([...tallies.values()])
}

/**
 * Prints the end of a test run: the name of each test that was not run, and then the summary
 * line.
 *
 * @param {Tally} tally
 * @param {(line: string) => void} print
 * @returns {number} the exit status
 */
export function conclude(tally, print) {
  print('')
  for (const name of tally.skipped) print(`Not run: ${name}`)
  print(describeTally(tally))
  return tally.failed === 0 ? 0 : 1
}
