import './setup/requireNode.mjs'
import path from 'node:path'
import { projectRoot } from './setup/paths.mjs'
import { runOnTerminal, runScript } from './setup/run.mjs'
import { buildIfStale } from './setup/build.mjs'
import { ensureDependencies } from './setup/ensureDependencies.mjs'
import { typescriptCommand } from './typescript/typescriptCommand.mjs'

// Damaged and hostile documents, read by the application's worker: `npm run fuzz -- --damaged 10000
// --hostile 1000 --json`. It tells twice how long the process that asks was held: by the clock, which
// counts what other programs do at the time, and by the processor time of its main thread, which does not;
// the bound of 20 ms is one of the second, and of the first on a computer with nothing else to do.
await runScript(async () => {
  await ensureDependencies()
  await buildIfStale()
  const program = path.join(projectRoot, 'tests', 'fuzz', 'run.ts')
  const { command, args } = typescriptCommand(program, process.argv.slice(2))
  return runOnTerminal(command, args)
})
