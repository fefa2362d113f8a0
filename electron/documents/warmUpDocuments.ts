/**
 * Loads the libraries that write Word and PDF files, so that the first one that the user asks
 * for need not wait for them. For when the window is up and nothing waits.
 */
export const warmUpDocuments = async (): Promise<void> => {
  await import('./docx/renderDocx')
  await import('./pdf/pdfMetadata')
}
