import { existsSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../setup/paths.mjs'
import { openCli } from './openCli.mjs'

const demoFolder = path.join(projectRoot, 'rolebench-demo')
const workspace = path.join(demoFolder, 'workspace')
const posting = path.join(projectRoot, 'resources', 'sample', 'postings', 'head-of-data.txt')

/** @typedef {{ id: string, title: string, applicationCount: number }} RoleSummary */

/**
 * The main job without a window: a sample workspace, a posting imported into it, candidates
 * compared, and the posting written as DOCX and PDF, all in ./rolebench-demo/. The workspace of an
 * earlier run is used again; only the two documents are written anew.
 *
 * @param {import('../setup/electronRuntime.mjs').ElectronRuntime} runtime
 * @returns {Promise<number>} the exit status
 */
export async function runDemo(runtime) {
  const cli = openCli(workspace, runtime)
  print('There is no display here, so this does the main job without a window.')

  print(`\n1. A sample workspace in ${relative(workspace)}`)
  if (existsSync(path.join(workspace, 'rolebench.json'))) print('   (made by an earlier run)')
  else await cli.run(['init', '--sample'])

  print(`\n2. A posting from ${relative(posting)}`)
  const imported = /** @type {{ roles: RoleSummary[] }} */ (
    await cli.runJson(['import-posting', posting])
  )
  const [role] = imported.roles
  if (!role) throw new Error(`No role was found in ${relative(posting)}.`)
  print(`   became the role “${role.title}”`)

  const roles = /** @type {RoleSummary[]} */ (await cli.runJson(['list', 'roles']))
  const [busiest] = roles.sort((a, b) => b.applicationCount - a.applicationCount)
  if (!busiest) throw new Error('The sample workspace holds no roles.')
  print(`\n3. The candidates for “${busiest.title}”\n`)
  print(await cli.run(['compare', busiest.id]))

  print('\n4. Documents for an agency\n')
  print(
    await cli.run([
      ...['export', role.id, '--format', 'docx,pdf'],
      ...['--out', demoFolder, '--overwrite'],
    ]),
  )

  print(
    '\nFor the window, run `npm start` where there is a display: on a desktop, or over `ssh -X`.',
  )
  return 0
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`)
}

/** @param {string} file */
function relative(file) {
  return `./${path.relative(projectRoot, file)}`
}
