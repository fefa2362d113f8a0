/**
 * The parts of Playwright's JSON report that are counted.
 *
 * @typedef {{ title: string, tests: { status: string }[] }} Spec
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ suites: Suite[], errors: unknown[] }} PlaywrightReport
 */

/**
 * Counts the tests of a Playwright run. An error outside all tests counts as a failure, and so
 * does a flaky test.
 *
 * @param {PlaywrightReport} report
 * @returns {import('./tally.mjs').Tally}
 */
export function readPlaywrightReport({ suites, errors }) {
  const tests = suites.flatMap((suite) => listTests(suite, []))
  const passed = tests.filter(({ status }) => status === 'expected')
  const skipped = tests.filter(({ status }) => status === 'skipped')
  return {
    passed: passed.length,
    failed: tests.length - passed.length - skipped.length + errors.length,
    skipped: skipped.map(({ name }) => name),
  }
}

/**
 * @param {Suite} suite
 * @param {string[]} parents
 * @returns {{ name: string, status: string }[]}
 */
function listTests({ title, specs = [], suites = [] }, parents) {
  const path = [...parents, title]
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status }) => ({ name: [...path, spec.title].join(' › '), status })),
  )
  return [...own, ...suites.flatMap((suite) => listTests(suite, path))]
}
