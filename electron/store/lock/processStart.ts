import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Index of the start time in /proc/<pid>/stat after the name in parentheses; see proc(5), field
 * 22.
 */
const startTimeIndex = 19

const readLinuxStart = async (pid: number): Promise<string> => {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return `${boot.trim()}/${fields[startTimeIndex] ?? ''}`
}

const readMacStart = async (pid: number): Promise<string> => {
  const { stdout } = await run('/bin/ps', ['-o', 'lstart=', '-p', String(pid)])
  return stdout.trim()
}

/**
 * Returns a text that is constant while a process lives, and different for any later process
 * with the same number. Null where that can't be determined, as on Windows.
 */
export const readProcessStart = async (pid: number): Promise<string | null> => {
  try {
    if (process.platform === 'linux') return await readLinuxStart(pid)
    if (process.platform === 'darwin') return await readMacStart(pid)
    return null
  } catch {
    return null
  }
}

/**
 * Whether a process with this number is running on this computer; also true for another user's
 * process.
 */
export const isProcessRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
