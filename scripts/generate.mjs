import './setup/requireNode.mjs'
import path from 'node:path'
import { projectRoot } from './setup/paths.mjs'
import { runOnTerminal, runScript } from './setup/run.mjs'
import { ensureDependencies } from './setup/ensureDependencies.mjs'
import { typescriptCommand } from './typescript/typescriptCommand.mjs'

// Fictional records: `npm run -s generate -- --workspace DIR --roles N --candidates N --seed S`.
await runScript(async () => {
  await ensureDependencies()
  const program = path.join(projectRoot, 'scripts', 'generate', 'run.ts')
  const { command, args } = typescriptCommand(program, process.argv.slice(2))
  return runOnTerminal(command, args)
})
