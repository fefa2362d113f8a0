import { setTimeout as delay } from 'node:timers/promises'
import { warmUpDocuments } from '@electron/documents/warmUpDocuments'

/** Long enough for the window to be drawn and its records to be loaded first. */
const settlingMs = 1_500

/** Gets the export of documents ready while the user looks at the window that has just opened. */
export const warmUpSoon = async (onError: (error: unknown) => void): Promise<void> => {
  try {
    await delay(settlingMs, undefined, { ref: false })
    await warmUpDocuments()
  } catch (error) {
    onError(error)
  }
}
