import { spawn } from 'node:child_process'
import { projectRoot } from './paths.mjs'

/**
 * Tells the user what is being done, always on stderr: stdout belongs to the command itself,
 * which may print JSON there.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the checkout by default
 * @property {Record<string, string>} [env] added to this process's own
 * @property {number} [timeoutMs] after which the command is asked to end, then killed, and counts as failed
 *
 * @typedef {object} RunResult
 * @property {number} status 0 for success; 1 if the command could not start or was killed
 * @property {string} stdout
 * @property {string} output stdout and stderr, interleaved
 */

/**
 * Runs a command without input and keeps what it prints. Never rejects.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectRoot,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const endInTime = limitTime(child, options.timeoutMs)
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text
    })
    const endTogether = stopWith(child)
    child.on('error', (error) => resolve({ status: 1, stdout, output: output + error.message }))
    child.on('close', (status) => {
      endInTime()
      endTogether()
      resolve({ status: status ?? 1, stdout, output })
    })
  })
}

const graceMs = 10_000

/**
 * Asks the command to end after the time is up, so that it can stop what it started itself, and
 * kills it if it does not. Returns what calls that off.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {number | undefined} timeoutMs
 */
function limitTime(child, timeoutMs) {
  if (timeoutMs === undefined) return () => undefined
  const asking = setTimeout(() => child.kill('SIGTERM'), timeoutMs)
  const killing = setTimeout(() => child.kill('SIGKILL'), timeoutMs + graceMs)
  return () => [asking, killing].forEach(clearTimeout)
}

/**
 * Runs a command on this process's own terminal.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, stdoutToStderr?: boolean }} [options]
 * @returns {Promise<number>} its exit status; 1 if it could not start or was ended by a signal
 */
export function runOnTerminal(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectRoot,
      env: { ...process.env, ...options.env },
      stdio: ['inherit', options.stdoutToStderr ? 2 : 'inherit', 'inherit'],
    })
    child.on('error', (error) => {
      say(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    const endTogether = stopWith(child)
    child.on('close', (status) => {
      endTogether()
      resolve(status ?? 1)
    })
  })
}

/**
 * Forwards signals: whatever stops this process stops its command first, so that no command is
 * left behind and no further step begins.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} to call when the command has ended
 */
function stopWith(child) {
  /** @type {NodeJS.Signals | undefined} */
  let stopped
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    stopped = signal
    child.kill(signal)
  }
  process.on('SIGINT', forward).on('SIGTERM', forward)
  return () => {
    process.off('SIGINT', forward).off('SIGTERM', forward)
    if (stopped) process.kill(process.pid, stopped)
  }
}

/**
 * Runs a script: its result becomes the exit status, and an error is reported by its message,
 * without a stack trace.
 *
 * @param {() => Promise<number>} script
 * @param {number} [failureStatus] the exit status after an error
 */
export async function runScript(script, failureStatus = 1) {
  try {
    process.exitCode = await script()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = failureStatus
  }
}

/**
 * Returns how to start npm: the one that runs this script, otherwise the one on the PATH. (On
 * Windows npm is a batch file, which Node can start only through the shell.)
 *
 * @param {readonly string[]} args
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand(args) {
  const own = process.env.npm_execpath
  if (own) return { command: process.execPath, args: [own, ...args] }
  if (process.platform === 'win32') {
    return { command: 'cmd.exe', args: ['/d', '/s', '/c', 'npm.cmd', ...args] }
  }
  return { command: 'npm', args: [...args] }
}
