import './setup/requireNode.mjs'
import path from 'node:path'
import { projectRoot } from './setup/paths.mjs'
import { runOnTerminal, runScript } from './setup/run.mjs'
import { buildIfStale } from './setup/build.mjs'
import { ensureDependencies } from './setup/ensureDependencies.mjs'
import { typescriptCommand } from './typescript/typescriptCommand.mjs'

// Damaged and hostile documents, read by the application's worker: `npm run fuzz -- --damaged 10000
// --hostile 1000 --json`.
await runScript(async () => {
  await ensureDependencies()
  await buildIfStale()
  const program = path.join(projectRoot, 'tests', 'fuzz', 'run.ts')
  const { command, args } = typescriptCommand(program, process.argv.slice(2))
  return runOnTerminal(command, args)
})
