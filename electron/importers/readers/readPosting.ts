import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'
import { ok, type Result } from '@shared/contract/result'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { SourceBlock, SourceDocument } from '@shared/model/reading/sourceDocument'
import { readClipboard, readDocument, type ReadingOptions } from './readDocument'
import type { PastedText } from './worker/readingMessages'

/** How to sort a posting; `rules` are those of the workspace. */
export interface SortingOptions {
  rules?: readonly HeadingRule[]
}

const sort = (document: SourceDocument, { rules = [] }: SortingOptions): PostingReading => {
  const { text, encoding, isScanned, repairs } = document
  return { text, encoding, isScanned, repairs, posting: sortPosting(document, rules) }
}

/** Reads and sorts a file. Fails as `readDocument` does. */
export const readPostingFile = async (
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions & SortingOptions = {},
): Promise<Result<PostingReading>> => {
  const document = await readDocument(bytes, fileName, options)
  return document.ok ? ok(sort(document.value, options)) : document
}

const countMarks = (blocks: readonly SourceBlock[]): number =>
  blocks.filter(({ kind }) => kind !== 'paragraph' && kind !== 'keyValue').length

/** Code editors put Markdown on the clipboard as coloured HTML, which says less than its text. */
const tellsMore = (page: SourceDocument, plain: SourceDocument): boolean =>
  page.text.trim() !== '' && countMarks(page.blocks) >= countMarks(plain.blocks)

/** Reads and sorts what was pasted: its HTML, unless that yields no text, or has less structure than the text. */
export const readPastedPosting = async (
  { text, html }: PastedText,
  options: SortingOptions = {},
): Promise<Result<PostingReading>> => {
  const plain = readRepairedText(text)
  if (html === null) return ok(sort(plain, options))
  const page = await readClipboard(html)
  return ok(sort(page.ok && tellsMore(page.value, plain) ? page.value : plain, options))
}
