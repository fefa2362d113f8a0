import { extname } from 'node:path'

/** The format of a file, by its content. */
export type DocumentFormat =
  'text' | 'html' | 'docx' | 'odt' | 'rtf' | 'pdf' | 'eml' | 'msg' | UnreadableFormat

/** Known only so that the recruiter can be told what to do. */
export type UnreadableFormat = 'lockedOffice' | 'oldWord' | 'otherZip' | 'picture' | 'otherBinary'

/** How much of a file is needed to recognise its format; readers of PDF allow as much before its signature. */
const headBytes = 4_096
const pdfMarkBytes = 1_024

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const pictures = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*', 'RIFF']

/** The directory of a compound file names its streams in UTF-16. */
const namesStream = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(name, 'utf16le'),
  )

const detectCompoundFile = (bytes: Uint8Array): DocumentFormat => {
  if (namesStream(bytes, 'EncryptedPackage')) return 'lockedOffice'
  if (namesStream(bytes, '__properties_version1.0')) return 'msg'
  return namesStream(bytes, 'WordDocument') ? 'oldWord' : 'otherBinary'
}

const detectZip = (bytes: Uint8Array, fileName: string): DocumentFormat => {
  const names = latin(bytes)
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt'
  const hasTypes = names.includes('[Content_Types].xml')
  if (names.includes('word/document') || (hasTypes && names.includes('word/'))) return 'docx'
  // Folders of other programs' parts, and of archives.
  if (/\b(?:xl|ppt)\/|mimetypeapplication/u.test(names)) return 'otherZip'
  // What a transfer cut off may have lost the parts that tell it, and is still what it is called.
  const extension = extname(fileName).toLowerCase()
  if (hasTypes || extension === '.docx') return 'docx'
  return extension === '.odt' ? 'odt' : 'otherZip'
}

const htmlStart =
  /^\s*(?:<!--[\s\S]{0,500}?-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/iu
const htmlTag = /<(?:p|div|ul|ol|table|h[1-6]|body|span)\b[^>]*>/iu
const mailHeader =
  /^(?:received|from|to|subject|date|mime-version|message-id|return-path|content-type|delivered-to|x-[\w-]+):/gimu

const isMail = (head: string): boolean => {
  const [block = ''] = head.split(/\r?\n\r?\n/u)
  const names = new Set(block.match(mailHeader)?.map((name) => name.toLowerCase()))
  // Text that quotes a mail has some of these lines, but not those that only programs write.
  return names.size >= 3 && (names.has('mime-version:') || names.has('message-id:'))
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

const detectText = (bytes: Uint8Array, fileName: string): DocumentFormat => {
  const start = bytes.subarray(0, headBytes)
  const head = isUtf16(bytes)
    ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(start)
    : latin(start).replace(/^\u00ef\u00bb\u00bf/u, '')
  if (htmlStart.test(head)) return 'html'
  if (isMail(head)) return 'eml'
  const isNamedHtml = /^\.x?html?$/iu.test(extname(fileName))
  return isNamedHtml && htmlTag.test(latin(bytes)) ? 'html' : 'text'
}

/** Detects the format of a file by its content and, to distinguish text from HTML and to know a cut-off ZIP file, also by its name. */
export const detectFormat = (bytes: Uint8Array, fileName: string): DocumentFormat => {
  const head = latin(bytes.subarray(0, headBytes))
  if (head.slice(0, pdfMarkBytes).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06'))
    return detectZip(bytes, fileName)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return detectCompoundFile(bytes)
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (pictures.some((mark) => head.startsWith(mark)) && head.includes('\0')) return 'picture'
  const isBinary =
    !isUtf16(bytes) && bytes.subarray(0, headBytes).filter((byte) => byte === 0).length > 2
  return isBinary ? 'otherBinary' : detectText(bytes, fileName)
}
