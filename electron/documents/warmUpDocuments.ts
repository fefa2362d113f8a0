/**
 * Loads the libraries that write Word and PDF files ahead of the first export. Call it once
 * the window is up and idle.
 */
export const warmUpDocuments = async (): Promise<void> => {
  await import('./docx/renderDocx')
  await import('./pdf/finishing/finishPdf')
}
