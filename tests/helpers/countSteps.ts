import { Session, type Profiler } from 'node:inspector'

const countFunction = ({ ranges }: Profiler.FunctionCoverage): number =>
  ranges.reduce((sum, { count }) => sum + count, 0)

const countOnce = (isOurs: (url: string) => boolean, work: () => void): number => {
  const session = new Session()
  session.connect()
  try {
    session.post('Profiler.enable')
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    work()
    let steps = 0
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error !== null) throw error
      const functions = result.filter(({ url }) => isOurs(url)).flatMap((file) => file.functions)
      steps = functions.reduce((sum, each) => sum + countFunction(each), 0)
    })
    return steps
  } finally {
    session.disconnect()
  }
}

/**
 * Counts how often `work` entered a function or block of the files whose address `isOurs`
 * accepts: a measure of its work that is the same on every machine. It does not see into
 * built-ins, such as a regular expression or a slice. The work is done three times and the
 * highest count used, since V8 drops counts when it frees code in between, and never adds any.
 */
export const countSteps = (isOurs: (url: string) => boolean, work: () => void): number =>
  Math.max(...[1, 2, 3].map(() => countOnce(isOurs, work)))
