import type { DocumentReading } from '@electron/services/documentReading/createDocumentReading'

const refuse = (): Promise<never> => Promise.reject(new Error('No file is read here.'))

/** For what reads text and no file. */
export const noReading: DocumentReading = {
  read: refuse,
  readClipboard: refuse,
  close: () => Promise.resolve(),
}
