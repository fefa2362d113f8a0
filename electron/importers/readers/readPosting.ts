import type { CvDocument } from '@shared/domain/cvReading/cvLine'
import { canBeCv, readCv } from '@shared/domain/cvReading/readCv'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'
import { tellDocument } from '@shared/domain/sourceText/tellDocument'
import { fail, ok, type Result } from '@shared/contract/result'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { SourceBlock, SourceDocument } from '@shared/model/reading/sourceDocument'
import { toCvSource } from './cv/documentCv'
import { readPdfCv } from './cv/pdfCv'
import { isStructuredCv } from './cv/structured/readStructured'
import { detectFormat } from './detectFormat'
import { readingLimits } from './limits'
import { readClipboard, readDocument, type ReadingOptions } from './readDocument'
import { hugeDocument } from './readerFault'
import type { PastedText } from './worker/readingMessages'

/** How to sort a posting; `rules` are those of the workspace. */
export interface SortingOptions {
  rules?: readonly HeadingRule[]
}

/** Whether whoever receives the lines of a document would be held up by their number. */
const isEndless = ({ blocks, leftOut }: SourceDocument): boolean =>
  blocks.length + leftOut.length > readingLimits.blocks

/** Sorts a document; `readAsCv` reads the same document as a CV, to tell whether it is one. */
const sort = async (
  document: SourceDocument,
  { rules = [] }: SortingOptions,
  kind: 'document' | 'text',
  readAsCv: () => CvDocument | Promise<CvDocument> = () => toCvSource(document, ''),
): Promise<Result<PostingReading>> => {
  if (isEndless(document)) {
    const { code, message } = hugeDocument(kind)
    return fail(code, message)
  }
  const { text, encoding, isScanned, repairs, traces } = document
  const posting = sortPosting(document, rules)
  const reading: PostingReading = {
    ...{ text, encoding, isScanned, repairs, posting },
    ...(traces && { traces }),
  }
  if (!canBeCv(text)) return ok({ ...reading, looksLike: 'unclear' })
  const looksLike = await tellDocument(readCv(await readAsCv()), () => posting)
  return ok({ ...reading, looksLike })
}

/**
 * Reads and sorts a file, and tells whether it is a CV instead. Fails as `readDocument` does, and with
 * `invalid-input` for more lines than any posting has.
 */
export const readPostingFile = async (
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions & SortingOptions = {},
): Promise<Result<PostingReading>> => {
  const document = await readDocument(bytes, fileName, options)
  if (!document.ok) return document
  const { value } = document
  // The columns of a CV are lost in the text of a posting; recognising a picture twice would take too long.
  const hasPlaces = detectFormat(bytes, fileName) === 'pdf' && !value.isScanned
  const reading = await sort(value, options, 'document', () =>
    hasPlaces
      ? readPdfCv(bytes, fileName).catch(() => toCvSource(value, fileName))
      : toCvSource(value, fileName),
  )
  return reading.ok && isStructuredCv(bytes) ? ok({ ...reading.value, looksLike: 'cv' }) : reading
}

const countMarks = (blocks: readonly SourceBlock[]): number =>
  blocks.filter(({ kind }) => kind !== 'paragraph' && kind !== 'keyValue').length

/** Code editors put Markdown on the clipboard as coloured HTML, which says less than its text. */
const tellsMore = (page: SourceDocument, plain: SourceDocument): boolean =>
  page.text.trim() !== '' && countMarks(page.blocks) >= countMarks(plain.blocks)

/**
 * Reads and sorts what was pasted: its HTML, unless that yields no text, or has less structure than the
 * text. Fails with `invalid-input` for more lines than any posting has.
 */
export const readPastedPosting = async (
  { text, html }: PastedText,
  options: SortingOptions = {},
): Promise<Result<PostingReading>> => {
  const plain = readRepairedText(text)
  if (html === null) return sort(plain, options, 'text')
  const page = await readClipboard(html)
  return sort(page.ok && tellsMore(page.value, plain) ? page.value : plain, options, 'text')
}
