import { fail, ok, type Result } from '@shared/contract/result'
import { readCv } from '@shared/domain/cvReading/readCv'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'
import { tellDocument } from '@shared/domain/sourceText/tellDocument'
import type { CvReading } from '@shared/model/reading/cvReading'
import type { SortedPosting } from '@shared/model/reading/sortedPosting'
import { detectFormat } from '../detectFormat'
import { readingLimits } from '../limits'
import { parseEml } from '../mail/parseEml'
import { parseMsg } from '../mail/parseMsg'
import { readDocument, type ReadingOptions } from '../readDocument'
import { brokenDocument, ReaderFault, tooLargeFile } from '../readerFault'
import { toCvSource } from './documentCv'
import { readMailCv } from './mailCv'
import { readPdfCv } from './pdfCv'
import { makePicturePdf } from './picturePdf'
import { readStructuredCv } from './structured/readStructured'

const guard = async (
  kind: string,
  read: () => Promise<Result<CvReading>>,
): Promise<Result<CvReading>> => {
  try {
    return await read()
  } catch (error) {
    const fault = error instanceof ReaderFault ? error : brokenDocument(kind)
    return fail(fault.code, fault.message, { cause: error instanceof Error ? error.message : '' })
  }
}

const readText = async (
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions,
): Promise<Result<CvReading>> => {
  const document = await readDocument(bytes, fileName, options)
  return document.ok ? ok(readCv(toCvSource(document.value, fileName))) : document
}

const readPdf = async (
  bytes: Uint8Array,
  fileName: string,
  { onProgress }: ReadingOptions,
): Promise<Result<CvReading>> => {
  const { layout, ...source } = await readPdfCv(bytes, fileName, onProgress)
  return ok({ ...readCv(source), layout })
}

/** Reads a part of a mail, except a mail in a mail in a mail. */
const readPart = (options: ReadingOptions) => {
  const depth = (options.depth ?? 0) + 1
  return (bytes: Uint8Array, fileName: string): Promise<Result<CvReading>> =>
    depth > readingLimits.mailDepth
      ? Promise.resolve(fail('invalid-input', 'It is nested too deeply in other mails.'))
      : readCvFile(bytes, fileName, { ...options, depth })
}

/** The posting that a file would be. What has pages tells enough by its text, and a scan is not recognised twice. */
const sortAsPosting = async (
  { text, layout }: CvReading,
  bytes: Uint8Array,
  fileName: string,
): Promise<SortedPosting> => {
  const document = layout === undefined ? await readDocument(bytes, fileName) : null
  return sortPosting(document?.ok === true ? document.value : readRepairedText(text), [])
}

/**
 * Reads a CV of any known format, and tells whether it is a posting instead. Fails as `readDocument` does, and must be
 * called in a worker like it.
 */
export async function readCvFile(
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions = {},
): Promise<Result<CvReading>> {
  const reading = await readAny(bytes, fileName, options)
  if (!reading.ok) return reading
  const { value } = reading
  const looksLike = await tellDocument(value, () => sortAsPosting(value, bytes, fileName))
  return ok({ ...value, looksLike })
}

const readAny = async (
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions,
): Promise<Result<CvReading>> => {
  if (bytes.byteLength > readingLimits.fileBytes) return tooLargeFile
  switch (detectFormat(bytes, fileName)) {
    case 'pdf':
      return guard('PDF', () => readPdf(bytes, fileName, options))
    case 'picture':
      return guard('picture', async () => {
        const pdf = await makePicturePdf(bytes)
        return pdf === null ? readText(bytes, fileName, options) : readPdf(pdf, fileName, options)
      })
    case 'eml':
      return guard('mail', async () => readMailCv(await parseEml(bytes), readPart(options)))
    case 'msg':
      return guard('Outlook mail', () => readMailCv(parseMsg(bytes), readPart(options)))
    case 'text':
    case 'html':
      return guard('file', async () => {
        const structured = readStructuredCv(bytes)
        return structured === null ? readText(bytes, fileName, options) : ok(structured)
      })
    default:
      return readText(bytes, fileName, options)
  }
}
