/**
 * The parts of Vitest's JSON report (Jest's format) that are counted.
 *
 * @typedef {{ fullName: string, status: string }} Assertion
 * @typedef {{ name: string, status: string, assertionResults: Assertion[] }} TestFile
 * @typedef {{ testResults: TestFile[] }} VitestReport
 */

/**
 * Counts the tests of a Vitest run. A file that could not be loaded counts as one failure, since
 * nobody knows how many tests it contains.
 *
 * @param {VitestReport} report
 * @returns {import('./tally.mjs').Tally}
 */
export function readVitestReport({ testResults }) {
  const assertions = testResults.flatMap(({ assertionResults }) => assertionResults)
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const passed = assertions.filter(({ status }) => status === 'passed')
  const failed = assertions.filter(({ status }) => status === 'failed')
  return {
    passed: passed.length,
    failed: failed.length + brokenFiles.length,
    skipped: assertions
      .filter((test) => !passed.includes(test) && !failed.includes(test))
      .map(({ fullName }) => fullName),
  }
}
