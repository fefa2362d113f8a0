import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { canMount, fillDisk, mountDisk, remount, unmountDisk } from '../../helpers/faults/disks'
import { test as base } from './fixtures'

/** A separate small disk that can fill up or become read-only. */
export interface SmallDisk {
  folder: string
  fill: () => Promise<void>
  free: () => Promise<void>
  remount: (access: 'ro' | 'rw') => void
}

interface DiskFixtures {
  /** Contains the sandbox's documents, and so the sample workspace. */
  documentsDisk: SmallDisk
  /** Empty, like a memory stick for exports. */
  stick: SmallDisk
}

const kilobytes = 4_096

const withDisk = async (folder: string, use: (disk: SmallDisk) => Promise<void>): Promise<void> => {
  base.skip(!canMount(), 'A disk can be mounted only as root on Linux.')
  mountDisk(folder, kilobytes)
  let ballast: string | null = null
  await use({
    folder,
    fill: async () => {
      ballast = await fillDisk(folder)
    },
    free: async () => {
      if (ballast !== null) await rm(ballast)
      ballast = null
    },
    remount: (access) => remount(folder, access),
  })
  unmountDisk(folder)
}

export const test = base.extend<DiskFixtures>({
  documentsDisk: ({ sandbox }, use) => withDisk(sandbox.documents, use),
  stick: async ({ sandbox }, use) => {
    const folder = join(sandbox.root, 'Stick')
    await mkdir(folder)
    await withDisk(folder, use)
  },
})

export { expect } from './fixtures'
