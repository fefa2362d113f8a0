/**
 * The result of some tests. `failed` counts checks that ran and failed and checks that should
 * have run but didn't; `skipped` names those that reported that they could not run here.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped
 */

/** @returns {Tally} */
export const onePassed = () => ({ passed: 1, failed: 0, skipped: [] })

/** @returns {Tally} */
export const oneFailed = () => ({ passed: 0, failed: 1, skipped: [] })

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumTallies(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  }
}

/**
 * Corrects a tally: a runner that exited with an error but reported no failed test still failed,
 * since it crashed or something went wrong outside all tests. So did one that ran nothing.
 *
 * @param {Tally} reported
 * @param {number} exitStatus of the runner
 * @returns {Tally}
 */
export function distrust(reported, exitStatus) {
  const ranNothing = reported.passed + reported.failed + reported.skipped.length === 0
  const crashed = exitStatus !== 0 && reported.failed === 0
  return ranNothing || crashed ? { ...reported, failed: reported.failed + 1 } : reported
}

/**
 * Formats the last line of a test run.
 *
 * @param {Tally} tally
 */
export function describeTally({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`
  return skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line
}
