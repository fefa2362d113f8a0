import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { createTemporaryFolder } from '../workspace/temporaryWorkspace'

/** Whether this process may mount a disk of its own, which only root on Linux may. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0

/** A real disk with room for `kilobytes`, gone when the test is over. */
export async function mountSmallDisk(kilobytes: number): Promise<string> {
  const folder = await createTemporaryFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return folder
}

/** Makes the disk refuse every write from now on. */
export const makeReadOnly = (folder: string): void =>
  void execFileSync('mount', ['-o', 'remount,ro', folder])
