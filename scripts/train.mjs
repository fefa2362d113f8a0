import './setup/requireNode.mjs'
import path from 'node:path'
import { projectRoot } from './setup/paths.mjs'
import { runOnTerminal, runScript } from './setup/run.mjs'
import { ensureDependencies } from './setup/ensureDependencies.mjs'
import { typescriptCommand } from './typescript/typescriptCommand.mjs'

// `npm run train` learns from the adverts in scripts/training/adverts which words speak for which
// part of a posting, says how well that works on a tenth of them, and writes the weights.
await runScript(async () => {
  await ensureDependencies()
  const program = path.join(projectRoot, 'scripts', 'training', 'run.ts')
  const { command, args } = typescriptCommand(program, process.argv.slice(2))
  return runOnTerminal(command, args)
})
