import './setup/requireNode.mjs'
import { buildIfStale } from './setup/build.mjs'
import { runOnTerminal, runScript } from './setup/run.mjs'
import { setUp } from './setup/setUp.mjs'
import { playwrightCommand } from './testing/playwrightCommand.mjs'

// The end-to-end tests alone, or those that the arguments choose as `playwright test` takes them.
await runScript(async () => {
  await setUp({ tests: true })
  await buildIfStale()
  const playwright = playwrightCommand(process.argv.slice(2))
  return runOnTerminal(playwright.command, playwright.args)
})
