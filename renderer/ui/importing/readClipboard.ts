/** Reads the text of a clipboard and, if a browser or a mail program put one there, its HTML. */
export const readClipboard = (data: DataTransfer): { text: string; html: string | null } => {
  const html = data.getData('text/html')
  return { text: data.getData('text/plain'), html: html === '' ? null : html }
}
