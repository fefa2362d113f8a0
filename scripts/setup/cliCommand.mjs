import path from 'node:path'
import { describeLaunch } from './electron/electronRuntime.mjs'
import { projectRoot } from './paths.mjs'

/**
 * Returns how to run a headless command. `ROLEBENCH_ELECTRON` tells it how to start Electron,
 * which it needs for printing PDFs and for nothing else: JSON `{command, args, env}`, to be
 * spawned with the app's own arguments after `args`.
 *
 * @param {readonly string[]} args
 * @param {import('./electron/electronRuntime.mjs').ElectronRuntime} [runtime]
 * @returns {{ command: string, args: string[], env: Record<string, string> }}
 */
export function cliCommand(args, runtime) {
  return {
    command: process.execPath,
    args: [path.join(projectRoot, 'out', 'main', 'cli.js'), ...args],
    env: runtime ? { ROLEBENCH_ELECTRON: JSON.stringify(describeLaunch(runtime)) } : {},
  }
}
