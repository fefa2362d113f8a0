import { setTimeout as delay } from 'node:timers/promises'
import { tmpdir } from 'node:os'
import { printFolderPrefix } from '@electron/documents/pdf/printRequest'
import { removeAbandonedFolders } from '@electron/store/files'
import { warmUpDocuments } from '@electron/documents/warmUpDocuments'

/** Leaves time for the window to be drawn and its records to be loaded. */
const settlingMs = 1_500

/**
 * Prepares the export of documents, and deletes what a killed print left, while the user looks at
 * the window that has just opened.
 */
export const warmUpSoon = async (onError: (error: unknown) => void): Promise<void> => {
  try {
    await delay(settlingMs, undefined, { ref: false })
    await removeAbandonedFolders(tmpdir(), printFolderPrefix, new Date())
    await warmUpDocuments()
  } catch (error) {
    onError(error)
  }
}
