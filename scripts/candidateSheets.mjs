import './setup/requireNode.mjs'
import path from 'node:path'
import { ensureDependencies } from './setup/ensureDependencies.mjs'
import { projectRoot } from './setup/paths.mjs'
import { runOnTerminal, runScript } from './setup/run.mjs'
import { typescriptCommand } from './typescript/typescriptCommand.mjs'

// `node scripts/candidateSheets.mjs` makes the files that tests/fixtures/candidateSheets/sheets.json describes.
await runScript(async () => {
  await ensureDependencies()
  const program = path.join(projectRoot, 'scripts', 'candidateSheets', 'run.ts')
  const { command, args } = typescriptCommand(program, process.argv.slice(2))
  return runOnTerminal(command, args)
})
