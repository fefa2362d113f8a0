import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chooseTests } from './mutate/chooseTests.mjs'
import { runMutants } from './mutate/runMutants.mjs'
import { sampleMutants } from './mutate/sampleMutants.mjs'
import { createWorkingCopy } from './mutate/workingCopy.mjs'
import { projectRoot } from './setup/paths.mjs'
import { runScript, say } from './setup/run.mjs'
import { ensureDependencies } from './setup/ensureDependencies.mjs'

// `npm run mutate` puts small faults into the store, the documents and the withholding, one at a
// time in a copy of the checkout, and lists those that no test notices. The tests that were written for
// the file run first, then all others that have to do with it, except those that start other programs:
// a fault that only they notice is listed as survived.
//   --only PATH   a folder or file instead of those three
//   --tests PATH  a folder or file of tests instead of those
//   --sample N    only N mutants, drawn by --seed S, instead of all
//   --json        the result as one JSON value

const usual = ['electron/store', 'electron/documents', 'shared/domain/withholding']

/** @param {string} place */
function listSources(place) {
  if (place.endsWith('.ts')) return [place]
  return readdirSync(path.join(projectRoot, place), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(place, file.split(path.sep).join('/')))
    .sort()
}

/** Tests caught in a loop are ended after this long; without a fault they may take the longer time. */
const patienceMs = { mutant: 300_000, baseline: 1_800_000 }

/** A single test may take several times as long as usual on a busy machine, and is none the worse for it. */
const testTimeoutMs = 120_000

/** Tests that start another program, such as LibreOffice or Electron: too slow to run for every fault. */
const startsPrograms = /documentTools|electronPrinter|buildIfStale|bundleProgram|convertDocument/u

/** @param {string} folder */
const listTests = (folder) =>
  readdirSync(path.join(folder, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/u.test(file))
    .map((file) => path.posix.join('tests', file.split(path.sep).join('/')))

/** @param {string} folder */
const listSlowTests = (folder) =>
  listTests(folder).filter((file) =>
    startsPrograms.test(readFileSync(path.join(folder, file), 'utf8')),
  )

const baselineLines = 60

/**
 * @param {string} folder
 * @param {readonly string[]} chosenTests what Vitest is asked to run
 * @param {readonly string[]} leftOut tests that are not run even so
 * @param {number} timeout in milliseconds
 * @param {boolean} isBaseline whether to print the tests' output if they fail
 * @returns {import('./mutate/runMutants.mjs').Outcome}
 */
function runTests(folder, chosenTests, leftOut, timeout, isBaseline) {
  const program = path.join(folder, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [
    ...[program, ...chosenTests, '--run', '--bail', '1', '--maxWorkers', '1'],
    ...['--testTimeout', String(testTimeoutMs), '--hookTimeout', String(testTimeoutMs)],
    ...leftOut.flatMap((test) => ['--exclude', test]),
  ]
  const { status, error, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout,
  })
  if (isBaseline && status !== 0)
    say(`${stdout}${stderr}`.trim().split('\n').slice(-baselineLines).join('\n'))
  if (error !== undefined) {
    if ('code' in error && error.code === 'ETIMEDOUT') return 'late'
    throw error
  }
  return status === 0 ? 'passed' : 'failed'
}

const words = { passed: 'SURVIVED', failed: 'caught  ', late: 'LATE    ' }

await runScript(async () => {
  await ensureDependencies()
  const { applyMutant, makeMutants } = await import('./mutate/makeMutants.mjs')
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      tests: { type: 'string', multiple: true },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  const all = (values.only ?? usual).flatMap(listSources).flatMap((file) => {
    const content = readFileSync(path.join(projectRoot, file), 'utf8')
    return makeMutants(file, content).map((mutant) => ({ file, content, mutant }))
  })
  const chosen =
    values.sample === undefined
      ? all
      : sampleMutants(all, Number(values.sample), Number(values.seed))

  const folder = createWorkingCopy()
  const tasks = chosen.map(({ file, content, mutant }) => ({
    file,
    fault: { file, line: mutant.line, what: mutant.what, text: mutant.text },
    apply: () => writeFileSync(path.join(folder, file), applyMutant(content, mutant)),
    undo: () => writeFileSync(path.join(folder, file), content),
  }))
  const slowTests = listSlowTests(folder)
  const quickTests = listTests(folder).filter((file) => !slowTests.includes(file))
  let isBaseline = true
  const { caught, survived, late, score } = runMutants(
    tasks,
    (files) => {
      const isFirst = isBaseline
      isBaseline = false
      const timeout = isFirst ? patienceMs.baseline : patienceMs.mutant
      if (values.tests !== undefined) return runTests(folder, values.tests, [], timeout, isFirst)
      const own = [...new Set(files.flatMap((file) => chooseTests(file, quickTests)))]
      const outcome = own.length === 0 ? 'passed' : runTests(folder, own, [], timeout, isFirst)
      return outcome === 'passed'
        ? runTests(folder, ['related', ...files], [...own, ...slowTests], timeout, isFirst)
        : outcome
    },
    ({ fault: { file, line, what } }, outcome) => {
      if (!values.json) say(`${words[outcome]} ${file}:${line} ${what}`)
    },
  )
  if (values.json) {
    const counts = { mutants: chosen.length, caught: caught.length, late: late.length }
    process.stdout.write(`${JSON.stringify({ ...counts, score, survivors: survived })}\n`)
  } else {
    say(
      `${caught.length} of ${chosen.length} mutants were caught, ${survived.length} survived, and ${late.length} were inconclusive because the tests took too long. Score: ${(score * 100).toFixed(0)} %.`,
    )
    for (const { file, line, what, text } of survived) say(`  ${file}:${line} ${what}: ${text}`)
  }
  return 0
})
