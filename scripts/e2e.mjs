import './setup/requireNode.mjs'
import { buildIfStale } from './setup/build.mjs'
import { runOnTerminal, runScript } from './setup/run.mjs'
import { setUp } from './setup/setUp.mjs'
import { playwrightCommand } from './testing/playwrightCommand.mjs'

// Runs only the end-to-end tests, or those chosen by arguments for `playwright test`.
await runScript(async () => {
  await setUp({ tests: true })
  await buildIfStale()
  const playwright = playwrightCommand(process.argv.slice(2))
  return runOnTerminal(playwright.command, playwright.args)
})
