import { onTestFinished } from 'vitest'
import { mountDisk, unmountDisk } from '../../helpers/faults/disks'
import { createTemporaryFolder } from './temporaryWorkspace'

/** A separate empty disk of the given size, for one test. */
export const mountSmallDisk = async (kilobytes: number): Promise<string> => {
  const folder = await createTemporaryFolder()
  mountDisk(folder, kilobytes)
  onTestFinished(() => unmountDisk(folder))
  return folder
}
