import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Whether this process may mount: root on Linux, outside of most containers. */
export const canMount = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  run('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')

/** Whether a disk can be mounted that answers nothing. */
export const canMountSilent = (): boolean => canMount() && existsSync('/dev/fuse')

/** Puts an empty disk of the given size onto an existing folder. */
export const mountDisk = (folder: string, kilobytes: number): void => {
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder))
    throw new Error(`A disk could not be mounted at ${folder}.`)
}

/** Takes a disk off its folder, also while programs use it; what is on it is gone then. */
export const unmountDisk = (folder: string): void => void run('umount', '-l', folder)

/** Makes a mounted disk read-only, or writable again, while programs use it. */
export const remount = (folder: string, access: 'ro' | 'rw'): void => {
  if (!run('mount', '-o', `remount,${access}`, folder)) throw new Error(`remount,${access} failed`)
}

/** Writes until nothing more fits on the disk; gives the file to delete to free it again. */
export const fillDisk = async (folder: string): Promise<string> => {
  const path = join(folder, 'ballast')
  for (let bytes = 1 << 20; bytes >= 1; bytes = Math.floor(bytes / 2))
    for (;;) {
      const isFull = await writeFile(path, Buffer.alloc(bytes), { flag: 'a' }).then(
        () => false,
        () => true,
      )
      if (isFull) break
    }
  return path
}

/**
 * Puts onto an existing folder a disk that answers nothing, as a network drive that went away.
 * Returns the function that takes it off; whoever waits for an answer gets an error then.
 */
export const mountSilentDisk = (folder: string): (() => void) => {
  const device = openSync('/dev/fuse', 'r+')
  const options = 'fd=3,rootmode=40000,user_id=0,group_id=0'
  const { status } = spawnSync('mount', ['-i', '-t', 'fuse', '-o', options, 'silent', folder], {
    stdio: ['ignore', 'ignore', 'ignore', device],
  })
  if (status !== 0) throw new Error(`A silent disk could not be mounted at ${folder}.`)
  return () => {
    unmountDisk(folder)
    closeSync(device)
  }
}
