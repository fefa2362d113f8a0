import { spawnSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { createTemporaryFolder } from '../temporaryWorkspace'

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

const mount = async (...options: string[]): Promise<string> => {
  const folder = await createTemporaryFolder()
  if (!run('mount', ...options, folder)) throw new Error(`mount ${options.join(' ')} failed`)
  onTestFinished(() => void run('umount', '-l', folder))
  return folder
}

/** Whether this process may mount: root on Linux, outside of most containers. */
export const canMount = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  run('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')

/** A disk of its own of the given size, empty. */
export const mountSmallDisk = (kilobytes: number): Promise<string> =>
  mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs')

/** Makes a mounted disk read-only, or writable again, while programs use it. */
export const remount = (folder: string, access: 'ro' | 'rw'): void => {
  if (!run('mount', '-o', `remount,${access}`, folder)) throw new Error(`remount,${access} failed`)
}
