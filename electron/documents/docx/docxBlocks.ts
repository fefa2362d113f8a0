import {
  AlignmentType,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  type IPropertiesOptions,
  type Table,
} from 'docx'
import type { Block, PostingDocument, Run } from '@shared/document/postingDocument'
import type { TextDirection } from '@shared/document/textDirection'
import { theme } from '@shared/document/theme'
import { createFactsTable } from './docxFacts'
import { createDirection, createRuns, chooseDirection, createTextRuns, joinText } from './docxText'
import { paragraphStyles } from './docxStyles'
import { toTwips } from './measures'

const bullets = 'bullets'

/** The one definition that all lists of a posting share. */
export const createNumbering = (): NonNullable<IPropertiesOptions['numbering']> => ({
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: {
            run: { color: theme.colours.quiet, font: theme.fonts.latin },
            paragraph: { indent: { left: toTwips(13), hanging: toTwips(11) } },
          },
        },
      ],
    },
  ],
})

const createHeading = (
  text: string,
  heading: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  direction: TextDirection,
): Paragraph =>
  new Paragraph({
    heading,
    ...createDirection(direction),
    children: createTextRuns(text, direction),
  })

const createParagraph = (runs: readonly Run[], document: PostingDocument): Paragraph => {
  const direction = chooseDirection(joinText(runs), document.direction)
  return new Paragraph({
    ...createDirection(direction),
    children: createRuns(runs, direction),
  })
}

const createList = (
  items: readonly Run[][],
  instance: number,
  document: PostingDocument,
): Paragraph[] =>
  items.map((runs) => {
    const direction = chooseDirection(joinText(runs), document.direction)
    return new Paragraph({
      style: paragraphStyles.listItem,
      numbering: { reference: bullets, level: 0, instance },
      ...createDirection(direction),
      children: createRuns(runs, direction),
    })
  })

const createBlock = (
  block: Block,
  index: number,
  document: PostingDocument,
): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading': {
      const level = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
      return [createHeading(block.text, level, document.direction)]
    }
    case 'paragraph':
      return [createParagraph(block.runs, document)]
    case 'list':
      return createList(block.items, index, document)
    case 'facts':
      return [createFactsTable(block, document)]
  }
}

/** The title and all blocks of a posting; every list is numbered separately. */
export const createBlocks = (document: PostingDocument): (Paragraph | Table)[] => [
  createHeading(
    document.title,
    HeadingLevel.TITLE,
    chooseDirection(document.title, document.direction),
  ),
  ...document.blocks.flatMap((block, index) => createBlock(block, index, document)),
]
