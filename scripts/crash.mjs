import './setup/requireNode.mjs'
import path from 'node:path'
import { projectRoot } from './setup/paths.mjs'
import { runOnTerminal, runScript } from './setup/run.mjs'
import { ensureDependencies } from './setup/ensureDependencies.mjs'
import { typescriptCommand } from './typescript/typescriptCommand.mjs'

// The long crash test: `npm run crash -- --kills 2000 --json`.
await runScript(async () => {
  await ensureDependencies()
  const program = path.join(projectRoot, 'tests', 'crash', 'run.ts')
  const { command, args } = typescriptCommand(program, process.argv.slice(2))
  return runOnTerminal(command, args)
})
