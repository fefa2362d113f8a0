import './setup/requireNode.mjs'
import { cliCommand } from './setup/cliCommand.mjs'
import { buildIfStale } from './setup/build.mjs'
import { runOnTerminal, runScript, say } from './setup/run.mjs'
import { setUp } from './setup/setUp.mjs'

await runScript(async () => {
  const runtime = await setUp().catch((/** @type {Error} */ error) => say(error.message))
  await buildIfStale()
  const cli = cliCommand(process.argv.slice(2), runtime ?? undefined)
  return runOnTerminal(cli.command, cli.args, { env: cli.env })
})
