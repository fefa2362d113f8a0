import { flattenLines } from '@shared/domain/text/cleanText'
import type { SourceDocument } from '@shared/model/reading/sourceDocument'
import { assembleDocument } from '../blocks/assembleDocument'
import { draftBlock, type DraftBlock } from '../blocks/draftBlock'
import { decodeHtml } from './decodeHtml'
import { describeJobPosting, readDescriptionHtml } from './describeJobPosting'
import { readHtmlBlocks } from './htmlBlocks'
import { collectHtmlText, findElements, parseHtml } from './htmlTree'
import { findJobPostings } from './jobPostingData'
import { leaveOutOtherAdverts } from './siteBoilerplate'

const shellWhy = 'Around the advert on the page'

const readMarkup = (html: string): DraftBlock[] => {
  const document = parseHtml(html)
  return readHtmlBlocks(document.childNodes, collectHtmlText(document).length)
}

const listLines = (blocks: readonly DraftBlock[]): string[] =>
  blocks.flatMap(({ text }) => flattenLines(text))

/** Whether the page shows what its data describe, or most of it. */
const shows = (page: readonly DraftBlock[], description: readonly DraftBlock[]): boolean => {
  const shown = new Set(listLines(page))
  const lines = listLines(description)
  return lines.filter((line) => shown.has(line)).length >= lines.length * 0.7
}

const readPage = (html: string, encoding: SourceDocument['encoding']): SourceDocument => {
  const document = parseHtml(html)
  const page = leaveOutOtherAdverts(
    readHtmlBlocks(document.childNodes, collectHtmlText(document).length),
  )
  const postings = findJobPostings(document)
  const unseen = postings
    .map((posting) => ({ posting, blocks: readMarkup(readDescriptionHtml(posting)) }))
    .filter(({ blocks }) => !shows(page, blocks))
  const [only, ...others] = postings
  const described = unseen.flatMap(({ posting, blocks }) => {
    const title = describeJobPosting(posting).find(({ name }) => name === 'title')
    const heading = title && draftBlock({ kind: 'heading', level: 1, text: title.value })
    return heading === undefined ? blocks : [heading, ...blocks]
  })
  return assembleDocument({
    blocks: [
      ...described,
      // A page that is filled by its script contains nothing else of the advert.
      ...page.map((block) => ({
        ...block,
        leftOut: block.leftOut ?? (described.length > 0 ? shellWhy : null),
      })),
    ],
    // With several postings, nobody could tell whose facts they are.
    facts: only !== undefined && others.length === 0 ? describeJobPosting(only) : [],
    encoding,
    hasPictures: findElements(document, ({ tagName }) => tagName === 'img').length > 0,
  })
}

/** Reads a saved web page: what it shows, and its JobPosting data. Nothing is fetched and no script is run. */
export const readHtml = (bytes: Uint8Array): SourceDocument => {
  const { html, encoding } = decodeHtml(bytes)
  return readPage(html, encoding)
}

/** Windows puts a table of offsets before the markup. */
const clipboardHead = /^Version:[\d.]+[^<]*/u

/** Reads HTML from the clipboard, whichever program put it there. */
export const readClipboardHtml = (html: string): SourceDocument =>
  readPage(html.replace(clipboardHead, ''), null)
