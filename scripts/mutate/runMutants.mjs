/**
 * How a test run ended: with all tests passing, with one that failed, or in a timeout.
 *
 * @typedef {'passed' | 'failed' | 'late'} Outcome
 */

/**
 * One fault and its file. `apply` puts it in, `undo` takes it out again.
 *
 * @template Fault
 * @typedef {object} MutantTask
 * @property {string} file
 * @property {Fault} fault
 * @property {() => void} apply
 * @property {() => void} undo
 */

/**
 * The result for all faults. A late one made the tests run for ever or just for too long: nobody
 * knows which, so it is neither caught nor survived.
 *
 * @template Fault
 * @typedef {object} MutationReport
 * @property {Fault[]} caught
 * @property {Fault[]} survived
 * @property {Fault[]} late
 * @property {number} score the share of caught ones among caught and survived ones; 1 if there
 * are none
 */

/**
 * Puts in one fault after the other and runs the tests of its file. First the tests have to pass
 * without any fault, or every fault would count as caught.
 *
 * @template Fault
 * @param {readonly MutantTask<Fault>[]} tasks
 * @param {(files: readonly string[]) => Outcome} runTests runs the tests related to the files
 * @param {(task: MutantTask<Fault>, outcome: Outcome) => void} report
 * @returns {MutationReport<Fault>}
 * @throws {Error} if the tests fail to begin with
 */
export function runMutants(tasks, runTests, report) {
  const files = [...new Set(tasks.map(({ file }) => file))]
  const baseline = files.length === 0 ? 'passed' : runTests(files)
  if (baseline !== 'passed')
    throw new Error(
      `Even without a fault, the tests ${baseline === 'late' ? 'take too long' : 'fail'}, so faults can’t be tested. Files: ${files.join(' ')}`,
    )
  /** @type {Record<Outcome, Fault[]>} */
  const faults = { passed: [], failed: [], late: [] }
  for (const task of tasks) {
    task.apply()
    const outcome = runTests([task.file])
    task.undo()
    faults[outcome].push(task.fault)
    report(task, outcome)
  }
  const judged = faults.passed.length + faults.failed.length
  return {
    caught: faults.failed,
    survived: faults.passed,
    late: faults.late,
    score: judged === 0 ? 1 : faults.failed.length / judged,
  }
}
