import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Whether this process may mount disks: root on Linux, outside most containers. */
export const canMount = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  run('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')

/** Whether an unresponsive disk can be mounted. */
export const canMountSilent = (): boolean => canMount() && existsSync('/dev/fuse')

/** Mounts an empty disk of the given size on an existing folder. */
export const mountDisk = (folder: string, kilobytes: number): void => {
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder))
    throw new Error(`A disk could not be mounted at ${folder}.`)
}

/** Unmounts a disk even while programs use it; its content is lost. */
export const unmountDisk = (folder: string): void => void run('umount', '-l', folder)

/** Makes a mounted disk read-only, or writable again, while programs use it. */
export const remount = (folder: string, access: 'ro' | 'rw'): void => {
  if (!run('mount', '-o', `remount,${access}`, folder)) throw new Error(`remount,${access} failed`)
}

/** Writes until the disk is full; returns the file to delete to free it again. */
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
 * Mounts an unresponsive disk on an existing folder, like a network drive that went away. Returns
 * a function that unmounts it; whoever is waiting for an answer then gets an error.
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
