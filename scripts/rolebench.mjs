import './setup/requireNode.mjs'
import { buildIfStale } from './setup/build.mjs'
import { cliCommand } from './setup/cliCommand.mjs'
import { runOnTerminal, runScript, say } from './setup/run.mjs'
import { setUp } from './setup/setUp.mjs'

// The headless commands: `npm run -s rolebench -- --workspace DIR COMMAND`. Their exit status 2 is
// for a failure; only PDFs need Electron, so the others go on without it.
await runScript(async () => {
  const runtime = await setUp().catch((/** @type {Error} */ error) => say(error.message))
  await buildIfStale()
  const cli = cliCommand(process.argv.slice(2), runtime ?? undefined)
  return runOnTerminal(cli.command, cli.args, { cwd: callersFolder(), env: cli.env })
}, 2)

/** Where the user stood: npm runs scripts in the checkout, and tells where it was called. */
function callersFolder() {
  const isRunByNpm = process.env.npm_lifecycle_event === 'rolebench'
  return (isRunByNpm && process.env.INIT_CWD) || process.cwd()
}
