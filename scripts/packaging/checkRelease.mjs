import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { platformArguments } from '../setup/electron/electronRuntime.mjs'
import { runQuietly } from '../setup/run.mjs'
import { withDisplay } from '../setup/screen/display.mjs'
import { packageApp } from './packageApp.mjs'

const patienceMs = 120_000

/** One of each kind: a debugger over a port, one over a pipe, Node's own, and a page without its guards. */
const switches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'disable-web-security',
]

/** What Chromium and Node print as soon as they wait for a debugger. */
const listens = /(?:DevTools|Debugger) listening/u

/**
 * Packages the app as users get it and starts it with switches that it has to refuse, since the
 * end-to-end tests reach only a package that accepts them.
 *
 * @throws {Error} listing the switches that were not refused, with what the app printed
 */
export async function checkRelease() {
  const executable = await packageApp('release')
  const userData = mkdtempSync(path.join(os.tmpdir(), 'rolebench-release-'))
  try {
    const faults = []
    for (const name of switches) {
      const { command, args } = withDisplay({
        command: executable,
        args: [...platformArguments(), `--user-data-dir=${userData}`, `--${name}=0`],
      })
      const { status, output } = await runQuietly(command, args, { timeoutMs: patienceMs })
      const isRefused = status === 2 && output.includes(`can’t be started with --${name}`)
      if (!isRefused || listens.test(output)) faults.push(`--${name}: status ${status}\n${output}`)
    }
    if (faults.length > 0) throw new Error(`The release starts with:\n${faults.join('\n')}`)
  } finally {
    rmSync(userData, { recursive: true, force: true })
  }
}
