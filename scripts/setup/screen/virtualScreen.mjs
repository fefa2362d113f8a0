import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { encodeAuthority } from './xAuthority.mjs'

// `node virtualScreen.mjs COMMAND ARGUMENTS…` runs a command under its own Xvfb and exits with its status.
// Unlike xvfb-run it never takes a display that another run is about to take (the server itself picks a
// free one), and stopping it stops the command as well.
const [command = '', ...args] = process.argv.slice(2)
const folder = mkdtempSync(path.join(os.tmpdir(), 'rolebench-screen-'))
const authority = path.join(folder, 'Xauthority')
writeFileSync(authority, encodeAuthority(randomBytes(16)), { mode: 0o600 })

/** @type {import('node:child_process').ChildProcess | undefined} */
let child

// Before anything is started, so that nothing is left behind.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    if (!child) return finish(1)
    child.kill(signal)
    setTimeout(() => child?.kill('SIGKILL'), 3_000).unref()
  })
}

const server = spawn(
  'Xvfb',
  [
    ...['-displayfd', '3', '-screen', '0', '1600x1000x24'],
    ...['-nolisten', 'tcp', '-auth', authority],
  ],
  // Outside the terminal's process group: on Ctrl+C the command still has to end in good order.
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
)
server.on('error', (error) => finish(1, `A virtual screen needs Xvfb: ${error.message}`))
server.on('exit', () => {
  const complaint = 'The virtual screen ended prematurely.'
  if (child)
    child
      .removeAllListeners('close')
      .once('close', () => finish(1, complaint))
      .kill('SIGKILL')
  else finish(1, complaint)
})

let announced = ''
server.stdio[3]?.on('data', (chunk) => {
  announced += String(chunk)
  if (announced.endsWith('\n')) runCommand(announced.trim())
})

/** @param {string} display its number */
function runCommand(display) {
  child = spawn(command, args, {
    env: { ...process.env, DISPLAY: `:${display}`, XAUTHORITY: authority },
    stdio: 'inherit',
  })
  child.on('error', (error) => finish(1, `${command} could not be started: ${error.message}`))
  child.on('close', (status) => finish(status ?? 1))
}

/**
 * @param {number} status
 * @param {string} [complaint]
 */
function finish(status, complaint) {
  if (complaint) process.stderr.write(`${complaint}\n`)
  server.removeAllListeners('exit').kill()
  rmSync(folder, { recursive: true, force: true })
  process.exit(status)
}
