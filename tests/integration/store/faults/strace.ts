import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTemporaryFolder } from '../temporaryWorkspace'

/** Whether one process can trace another on this machine: Linux, strace installed, and permitted. */
export const canTrace = (): boolean =>
  process.platform === 'linux' && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

/** Strace's `-e` options for one fault. `times` counts matching calls from the first one on. */
export const describeFault = (calls: string, errno: string, times: string): string[] => [
  '-e',
  `trace=${calls}`,
  '-e',
  `inject=${calls}:error=${errno}:when=${times}`,
]

/**
 * Runs `action` while strace is attached to a running process, and returns what strace
 * wrote down. The system calls of the process really fail as `options` say.
 */
export const traceDuring = async (
  pid: number,
  options: readonly string[],
  action: () => Promise<void>,
): Promise<string> => {
  const log = join(await createTemporaryFolder(), 'trace.txt')
  const strace = spawn('strace', ['-f', '-p', String(pid), '-o', log, '-y', ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(strace, 'close')
  await new Promise<void>((resolve, reject) => {
    let said = ''
    strace.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('attached')) resolve()
    })
    void ended.then(() => reject(new Error(`strace ended: ${said}`)))
  })
  try {
    await action()
  } finally {
    strace.kill('SIGINT')
    await ended
  }
  return readFile(log, 'utf8')
}
