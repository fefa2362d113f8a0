import './setup/requireNode.mjs'
import { buildIfStale } from './setup/build.mjs'
import { cliCommand } from './setup/cliCommand.mjs'
import { runOnTerminal, runScript, say } from './setup/run.mjs'
import { setUp } from './setup/setUp.mjs'

// The headless commands: `npm run -s rolebench -- --workspace DIR COMMAND`. Their exit status is 2 after a
// failure; only PDFs need Electron, so the other commands work without it.
await runScript(async () => {
  const runtime = await setUp().catch((/** @type {Error} */ error) => say(error.message))
  await buildIfStale()
  const cli = cliCommand(process.argv.slice(2), runtime ?? undefined)
  return runOnTerminal(cli.command, cli.args, { cwd: callersFolder(), env: cli.env })
}, 2)

/** Returns the user's working directory: npm runs scripts in the checkout, and says where it was called. */
function callersFolder() {
  const isRunByNpm = process.env.npm_lifecycle_event === 'rolebench'
  return (isRunByNpm && process.env.INIT_CWD) || process.cwd()
}
