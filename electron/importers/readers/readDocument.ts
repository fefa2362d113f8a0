import { fail, ok, type Result } from '@shared/contract/result'
import type { SourceDocument } from '@shared/model/reading/sourceDocument'
import { detectFormat, type DocumentFormat, type UnreadableFormat } from './detectFormat'
import { readDocx } from './docx/readDocx'
import { readClipboardHtml, readHtml } from './html/readHtml'
import { readingLimits } from './limits'
import { parseEml } from './mail/parseEml'
import { parseMsg } from './mail/parseMsg'
import { readMail } from './mail/readMail'
import { readOdt } from './odt/readOdt'
import { readPdf } from './pdf/readPdf'
import { brokenDocument, lockedDocument, ReaderFault, tooLargeFile } from './readerFault'
import { readRtf } from './rtf/readRtf'
import { readText } from './text/readText'
import type { PageProgress } from './worker/readingMessages'

export interface ReadingOptions {
  onProgress?: (progress: PageProgress) => void
  /** How deeply this document is nested in mails. */
  depth?: number
}

const advice = 'Open it in its own program, copy the text and paste it here.'

const unreadable: Record<UnreadableFormat, string> = {
  lockedOffice: lockedDocument('document').message,
  oldWord:
    'This is a Word document in the format used before 2007. Save it as .docx and import that.',
  otherZip: `This is a ZIP file, but not a text document that can be read here. ${advice}`,
  picture: 'This is a picture. Make a PDF of it and import that, or type its text.',
  otherBinary: `This is not a text document. ${advice}`,
}

const names: Record<Exclude<DocumentFormat, UnreadableFormat>, string> = {
  text: 'text',
  html: 'web page',
  docx: 'Word document',
  odt: 'OpenDocument text',
  rtf: 'rich-text document',
  pdf: 'PDF',
  eml: 'mail',
  msg: 'Outlook mail',
}

const readAs = async (
  format: Exclude<DocumentFormat, UnreadableFormat>,
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<Result<SourceDocument>> => {
  switch (format) {
    case 'text':
      return ok(readText(bytes))
    case 'html':
      return ok(readHtml(bytes))
    case 'pdf':
      return ok(await readPdf(bytes, options.onProgress))
    case 'docx':
      return ok(await readDocx(bytes))
    case 'odt':
      return ok(await readOdt(bytes))
    case 'rtf':
      return ok(readRtf(bytes))
    case 'eml':
      return ok(await readMail(await parseEml(bytes), readPart(options)))
    case 'msg':
      return ok(await readMail(parseMsg(bytes), readPart(options)))
  }
}

/** Reads a part of a mail, except a mail in a mail in a mail. */
const readPart = (options: ReadingOptions) => {
  const depth = (options.depth ?? 0) + 1
  return (bytes: Uint8Array, fileName: string): Promise<Result<SourceDocument>> =>
    depth > readingLimits.mailDepth
      ? Promise.resolve(fail('invalid-input', 'It is nested too deeply in other mails.'))
      : readDocument(bytes, fileName, { ...options, depth })
}

const guard = async (
  read: () => Promise<Result<SourceDocument>>,
  kind: string,
): Promise<Result<SourceDocument>> => {
  try {
    return await read()
  } catch (error) {
    const fault = error instanceof ReaderFault ? error : brokenDocument(kind)
    return fail(fault.code, fault.message, { cause: error instanceof Error ? error.message : '' })
  }
}

/**
 * Reads a document of any known format, which is recognised by its content and not only by its
 * name. Fetches and runs nothing. Fails with `invalid-input` for files that are too large,
 * protected or of another kind, and with `damaged` for broken ones; the message says what to do.
 * Must be called in a worker: see `createDocumentReading`.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions = {},
): Promise<Result<SourceDocument>> {
  if (bytes.byteLength > readingLimits.fileBytes) return tooLargeFile
  const format = detectFormat(bytes, fileName)
  switch (format) {
    case 'lockedOffice':
    case 'oldWord':
    case 'otherZip':
    case 'picture':
    case 'otherBinary':
      return fail('invalid-input', unreadable[format])
    default:
  }
  return guard(() => readAs(format, bytes, options), names[format])
}

/** Reads HTML from the clipboard. Fails as `readDocument` does. */
export const readClipboard = (html: string): Promise<Result<SourceDocument>> =>
  guard(() => Promise.resolve(ok(readClipboardHtml(html))), 'text')
