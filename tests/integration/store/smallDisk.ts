import { onTestFinished } from 'vitest'
import { mountDisk, unmountDisk } from '../../helpers/disks'
import { createTemporaryFolder } from './temporaryWorkspace'

/** A disk of its own of the given size, empty, for one test. */
export const mountSmallDisk = async (kilobytes: number): Promise<string> => {
  const folder = await createTemporaryFolder()
  mountDisk(folder, kilobytes)
  onTestFinished(() => unmountDisk(folder))
  return folder
}
