import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { applyMutant, makeMutants } from './mutate/makeMutants.mjs'
import { sampleMutants } from './mutate/sampleMutants.mjs'
import { createWorkingCopy } from './mutate/workingCopy.mjs'
import { projectRoot } from './setup/paths.mjs'
import { runScript, say } from './setup/run.mjs'

// `npm run mutate` puts small faults into the store, the documents and the withholding, one at a
// time in a copy of the checkout, and tells which of them no test notices.
//   --only PATH   a folder or file instead of those three
//   --sample N    so many mutants, drawn by --seed S, instead of all
//   --json        the result as one JSON value

const usual = ['electron/store', 'electron/documents', 'shared/domain/withholding']
const longestRunMs = 180_000

/** @param {string} place */
function listSources(place) {
  if (place.endsWith('.ts')) return [place]
  return readdirSync(path.join(projectRoot, place), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(place, file.split(path.sep).join('/')))
    .sort()
}

/**
 * @param {string} folder
 * @param {string} file
 */
function passesTests(folder, file) {
  const program = path.join(folder, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [program, 'related', file, '--run', '--bail', '1', '--maxWorkers', '1']
  const { status } = spawnSync(process.execPath, args, {
    cwd: folder,
    stdio: 'ignore',
    timeout: longestRunMs,
  })
  return status === 0
}

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
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
  const survivors = []
  for (const { file, content, mutant } of chosen) {
    const target = path.join(folder, file)
    writeFileSync(target, applyMutant(content, mutant))
    const survives = passesTests(folder, file)
    writeFileSync(target, content)
    if (!values.json)
      say(`${survives ? 'SURVIVED' : 'caught  '} ${file}:${mutant.line} ${mutant.what}`)
    if (survives) survivors.push({ file, line: mutant.line, what: mutant.what, text: mutant.text })
  }
  const caught = chosen.length - survivors.length
  const score = chosen.length === 0 ? 1 : caught / chosen.length
  if (values.json)
    process.stdout.write(
      `${JSON.stringify({ mutants: chosen.length, caught, score, survivors })}\n`,
    )
  else say(`${caught} of ${chosen.length} mutants were caught (${(score * 100).toFixed(0)} %).`)
  return 0
})
