/**
 * How a run of the tests ended: with all of them green, with one that failed, or by its patience.
 *
 * @typedef {'passed' | 'failed' | 'late'} Outcome
 */

/**
 * One fault and where it is put. `apply` puts it there, `undo` takes it out again.
 *
 * @template Fault
 * @typedef {object} MutantTask
 * @property {string} file
 * @property {Fault} fault
 * @property {() => void} apply
 * @property {() => void} undo
 */

/**
 * What became of the faults. A late one made the tests run for ever or just longer than they may:
 * nobody knows which, so it is neither caught nor survived.
 *
 * @template Fault
 * @typedef {object} MutationReport
 * @property {Fault[]} caught
 * @property {Fault[]} survived
 * @property {Fault[]} late
 * @property {number} score caught among those that are either; 1 where there are none
 */

/**
 * Puts in one fault after the other and runs the tests of its file. Without any fault the tests have
 * to be green first, or every fault would count as caught.
 *
 * @template Fault
 * @param {readonly MutantTask<Fault>[]} tasks
 * @param {(files: readonly string[]) => Outcome} runTests the tests that have to do with some files
 * @param {(task: MutantTask<Fault>, outcome: Outcome) => void} report
 * @returns {MutationReport<Fault>}
 * @throws {Error} where the tests are not green to begin with
 */
export function runMutants(tasks, runTests, report) {
  const files = [...new Set(tasks.map(({ file }) => file))]
  const baseline = files.length === 0 ? 'passed' : runTests(files)
  if (baseline !== 'passed')
    throw new Error(
      `Without any fault put in, the tests ${baseline === 'late' ? 'take too long' : 'fail'}: nothing can be said of faults. Files: ${files.join(' ')}`,
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
