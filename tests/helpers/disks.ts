import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Whether this process may mount: root on Linux, outside of most containers. */
export const canMount = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  run('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')

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
