import path from 'node:path'
import { withDisplay } from '../setup/screen/display.mjs'
import { projectRoot } from '../setup/paths.mjs'

/**
 * Returns how to run the end-to-end tests: under a virtual screen if there is no real one.
 *
 * @param {readonly string[]} args for `playwright test`
 */
export function playwrightCommand(args) {
  const cli = path.join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js')
  return withDisplay({ command: process.execPath, args: [cli, 'test', ...args] })
}
