import { Paragraph, type Table } from 'docx'
import type { Block, PostingDocument, Run } from '@shared/document/postingDocument'
import { areFactsShort, createFactRuns } from '@shared/document/shortFacts'
import { createFactsTable } from './docxFacts'
import { bookmarkRuns } from './docxMark'
import { chooseDirection, createDirection, createRuns, createTextRuns, joinText } from './docxText'
import { paragraphStyles } from './parts/styleNames'

const createHeading = (
  { level, text, startsPage }: Extract<Block, { kind: 'heading' }>,
  document: PostingDocument,
): Paragraph =>
  new Paragraph({
    style: level === 1 ? paragraphStyles.heading1 : paragraphStyles.heading2,
    ...(startsPage && { pageBreakBefore: true }),
    children: createTextRuns(text, document),
  })

const createParagraph = (
  { runs, isSignOff }: Extract<Block, { kind: 'paragraph' }>,
  document: PostingDocument,
): Paragraph => {
  const direction = chooseDirection(joinText(runs), document.direction)
  return new Paragraph({
    ...(isSignOff && { style: paragraphStyles.signOff }),
    ...createDirection(direction, document.direction),
    children: createRuns(runs, { ...document, direction }),
  })
}

/**
 * Whether the first item of a list may be tied to the second, so that no page ends with one of
 * several. Below two headings it may not: LibreOffice lets go of a chain of three, and the upper
 * heading would be stranded.
 */
const canKeepFirst = (blocks: readonly Block[], index: number): boolean =>
  blocks[index - 1]?.kind !== 'heading' || blocks[index - 2]?.kind !== 'heading'

const createList = (
  items: readonly Run[][],
  keepsFirst: boolean,
  document: PostingDocument,
): Paragraph[] =>
  items.map(
    (runs, index) =>
      new Paragraph({
        style: paragraphStyles.bullet,
        ...(keepsFirst && index === 0 && items.length > 1 ? { keepNext: true } : {}),
        children: createRuns(runs, document),
      }),
  )

const createBlock = (
  block: Block,
  index: number,
  document: PostingDocument,
): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [createHeading(block, document)]
    case 'paragraph':
      return [createParagraph(block, document)]
    case 'list':
      return createList(block.items, canKeepFirst(document.blocks, index), document)
    case 'facts':
      return areFactsShort(block)
        ? block.facts.map(
            (fact) => new Paragraph({ children: createRuns(createFactRuns(fact), document) }),
          )
        : [createFactsTable(block, document)]
  }
}

/** The title, in whose bookmark a sent posting can be known again. */
const createTitle = (document: PostingDocument): Paragraph => {
  const direction = chooseDirection(document.title, document.direction)
  return new Paragraph({
    style: paragraphStyles.title,
    ...createDirection(direction, document.direction),
    children: bookmarkRuns(
      createTextRuns(document.title, { ...document, direction }),
      document.mark,
    ),
  })
}

/** The title and all blocks of a posting. */
export const createBlocks = (document: PostingDocument): (Paragraph | Table)[] => [
  createTitle(document),
  ...document.blocks.flatMap((block, index) => createBlock(block, index, document)),
]
