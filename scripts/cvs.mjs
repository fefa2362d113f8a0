import './setup/requireNode.mjs'
import path from 'node:path'
import { projectRoot } from './setup/paths.mjs'
import { runOnTerminal, runScript } from './setup/run.mjs'
import { ensureDependencies } from './setup/ensureDependencies.mjs'
import { typescriptCommand } from './typescript/typescriptCommand.mjs'

// `node scripts/cvs.mjs [NAME…]` makes the files and labels of tests/fixtures/cvs out of its sources.
await runScript(async () => {
  await ensureDependencies()
  const program = path.join(projectRoot, 'scripts', 'cvs', 'run.ts')
  const { command, args } = typescriptCommand(program, process.argv.slice(2))
  return runOnTerminal(command, args)
})
