import './setup/requireNode.mjs'
import path from 'node:path'
import { withDisplay } from './setup/screen/display.mjs'
import { projectRoot } from './setup/paths.mjs'
import { runOnTerminal, runScript } from './setup/run.mjs'
import { setUp } from './setup/setUp.mjs'

// Runs the app with hot reload, for development.
await runScript(async () => {
  const runtime = await setUp()
  const electronVite = path.join(projectRoot, 'node_modules', 'electron-vite', 'bin')
  const forElectron = runtime.args.filter((argument) => argument.startsWith('--'))
  const args = [path.join(electronVite, 'electron-vite.js'), 'dev', '--', ...forElectron]
  const dev = withDisplay({ command: process.execPath, args })
  return runOnTerminal(dev.command, dev.args, { env: runtime.env })
})
