import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Where the start time stands in /proc/<pid>/stat after the name in parentheses; see proc(5), field 22. */
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
 * A text that is the same for one process for as long as it lives, and another for
 * any later process with its number. Null where it can't be told, as on Windows.
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

/** Whether a process of this number runs on this computer; true also when it is another user's. */
export const isProcessRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
