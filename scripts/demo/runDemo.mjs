import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { projectRoot } from '../setup/paths.mjs'
import { readDemoMemory, writeDemoMemory } from './demoMemory.mjs'
import { openCli } from './openCli.mjs'
import { placeDocument } from './placeDocument.mjs'

const posting = path.join(projectRoot, 'resources', 'sample', 'postings', 'head-of-data.txt')

/** @typedef {{ id: string, title: string, applicationCount: number }} RoleSummary */
/** @typedef {import('./demoMemory.mjs').DemoMemory} DemoMemory */
/** @typedef {ReturnType<typeof openCli>} Cli */

/**
 * @typedef {object} Demo
 * @property {Cli} cli
 * @property {string} folder
 * @property {DemoMemory} memory
 * @property {(line: string) => void} print
 */

/**
 * Does the main job without a window: creates a sample workspace, imports a posting, compares
 * candidates, and writes the posting as DOCX and PDF. It reuses what an earlier run created in
 * the folder and writes its documents again; whatever the user changed or put there stays as it
 * is.
 *
 * @param {import('../setup/electron/electronRuntime.mjs').ElectronRuntime} runtime
 * @param {{ folder?: string, print?: (line: string) => void }} [options] ./rolebench-demo/ by default
 * @returns {Promise<number>} the exit status
 */
export async function runDemo(
  runtime,
  { folder = path.join(projectRoot, 'rolebench-demo'), print = printLine } = {},
) {
  const workspace = path.join(folder, 'workspace')
  await mkdir(folder, { recursive: true })
  const memory = await readDemoMemory(folder)
  const demo = { cli: openCli(workspace, runtime), folder, memory, print }
  print('There is no display, so this does the main job without a window.')

  print(`\n1. A sample workspace in ${relative(workspace)}`)
  if (existsSync(path.join(workspace, 'rolebench.json'))) print('   (created by an earlier run)')
  else await demo.cli.run(['init', '--sample'])

  print(`\n2. A posting from ${relative(posting)}`)
  const role = await importOnce(demo)

  const [busiest] = (await listRoles(demo.cli)).sort(
    (a, b) => b.applicationCount - a.applicationCount,
  )
  if (!busiest) throw new Error('The sample workspace contains no roles.')
  print(`\n3. The candidates for “${busiest.title}”\n`)
  print(await demo.cli.run(['compare', busiest.id]))

  print('\n4. The whole posting, as Word and PDF\n')
  await writeDocuments(demo, role)

  print('\nTo see the window, run `npm start` on a machine with a display, or over `ssh -X`.')
  return 0
}

/**
 * @param {Demo} demo
 * @returns {Promise<Pick<RoleSummary, 'id' | 'title'>>} the posting's role: that of an earlier
 * run if it still exists
 */
async function importOnce({ cli, folder, memory, print }) {
  const earlier = (await listRoles(cli)).find(({ id }) => id === memory.roleId)
  if (earlier) {
    print(`   became the role “${earlier.title}” in an earlier run, and was not imported again`)
    return earlier
  }
  const imported = /** @type {{ roles: RoleSummary[], warnings: string[] }} */ (
    await cli.runJson(['import-posting', posting])
  )
  const [role] = imported.roles
  if (!role) throw new Error(`No role was found in ${relative(posting)}.`)
  memory.roleId = role.id
  await writeDemoMemory(folder, memory)
  print(`   became the role “${role.title}”`)
  for (const warning of imported.warnings) print(`   note: ${warning}`)
  return role
}

/**
 * @param {Demo} demo
 * @param {Pick<RoleSummary, 'id'>} role
 */
async function writeDocuments({ cli, folder, memory, print }, role) {
  const newFolder = await mkdtemp(path.join(folder, 'new-'))
  try {
    const { files } = /** @type {{ files: { path: string }[] }} */ (
      await cli.runJson(['export', role.id, '--format', 'docx,pdf', '--out', newFolder])
    )
    for (const file of files) {
      const { name, sha256, isAnew, kept } = await placeDocument(
        file.path,
        folder,
        memory.documents,
      )
      memory.documents[name] = sha256
      await writeDemoMemory(folder, memory)
      print(`${relative(path.join(folder, name))}${isAnew ? '  (written again)' : ''}`)
      for (const each of kept)
        print(`   (${each} was changed since the demo wrote it, and was kept)`)
    }
  } finally {
    await rm(newFolder, { recursive: true, force: true })
  }
}

/**
 * @param {Cli} cli
 * @returns {Promise<RoleSummary[]>}
 */
async function listRoles(cli) {
  return /** @type {RoleSummary[]} */ (await cli.runJson(['list', 'roles']))
}

/** @param {string} line */
function printLine(line) {
  process.stdout.write(`${line}\n`)
}

/** @param {string} file */
function relative(file) {
  return `./${path.relative(projectRoot, file)}`
}
