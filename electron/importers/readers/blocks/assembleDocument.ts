import { flattenLines } from '@shared/domain/text/cleanText'
import type { LeftOut, SourceBlock, SourceDocument } from '@shared/model/reading/sourceDocument'
import { readingLimits } from '../limits'
import { hugeDocument } from '../readerFault'
import type { DraftBlock } from './draftBlock'
import { createItemTest, recognizeLine, splitLabel } from './recognizeLine'
import { repairBlocks } from './repairBlocks'

export interface DocumentParts {
  blocks: readonly DraftBlock[]
  facts?: readonly { name: string; value: string }[]
  warnings?: readonly string[]
  encoding?: SourceDocument['encoding']
  isScanned?: boolean
  hasPictures?: boolean
}

/** Forms put two labels with their values next to each other, separated by tabs or spaces. */
const splitColumns = ({ kind, text }: DraftBlock): string => {
  if (kind !== 'paragraph') return text
  return text
    .split('\n')
    .map((line) => {
      const columns = line.trim().split(/\t\s*|[\s]{3,}/u)
      const areLabelled = columns.length > 1 && columns.every((each) => splitLabel(each) !== null)
      return areLabelled ? columns.join('\n') : line
    })
    .join('\n')
}

const splitLines = (block: DraftBlock): DraftBlock[] =>
  flattenLines(splitColumns(block)).map((text) => ({
    ...block,
    text,
    cells: block.cells.map((cell) => flattenLines(cell).join(' ')),
  }))

/** Matches a bullet, a rule or an icon without any text. */
const leaveOutMarks = (block: DraftBlock): DraftBlock =>
  block.leftOut === null && !/[\p{L}\p{N}]/u.test(block.text)
    ? { ...block, leftOut: 'A mark without text' }
    : block

/** Consecutive bold lines, such as an address, are not headings, except the first and one before other text. */
const plainBoldRuns = (blocks: readonly DraftBlock[]): DraftBlock[] => {
  const isBold = (index: number): boolean => {
    const block = blocks[index]
    return block?.kind === 'paragraph' && block.isBold
  }
  return blocks.map((block, index) => {
    const isLater = isBold(index) && isBold(index - 1)
    const isLast = index === blocks.length - 1
    const isOfMany = isBold(index + 1) || (isLast && isBold(index - 2))
    return isLater && isOfMany ? { ...block, isBold: false } : block
  })
}

/** Formats a block as Markdown, so that the text is readable on its own and can be read again. */
const writeLine = ({ kind, level, text, cells }: DraftBlock): string => {
  switch (kind) {
    case 'heading':
      return level === 0 ? `**${text}**` : `${'#'.repeat(level)} ${text}`
    case 'listItem':
      return `${'  '.repeat(Math.max(0, level - 1))}- ${text}`
    case 'tableRow':
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
    case 'paragraph':
    case 'keyValue':
      return text
  }
}

const belongTogether = (one: DraftBlock | undefined, other: DraftBlock): boolean =>
  one !== undefined && one.kind === other.kind && /^(?:listItem|tableRow|keyValue)$/u.test(one.kind)

/**
 * Joins a reader's blocks into one text, one line each, and gives every block its place in it.
 * Typed bullets, bold headings and `Label: value` lines are recognised.
 */
export const assembleDocument = ({
  blocks,
  facts = [],
  warnings = [],
  encoding = null,
  isScanned = false,
  hasPictures = false,
}: DocumentParts): SourceDocument => {
  const isItem = createItemTest()
  const repaired = repairBlocks(blocks.flatMap(splitLines))
  const drafts = plainBoldRuns(repaired.blocks)
    .map((block) => recognizeLine(block, isItem))
    .map(leaveOutMarks)
  const characters = drafts.reduce((total, { text }) => total + text.length, 0)
  if (drafts.length > readingLimits.blocks || characters > readingLimits.textCharacters) {
    throw hugeDocument('document')
  }
  const lines: string[] = []
  const placed: SourceBlock[] = []
  const leftOut: LeftOut[] = []
  const lineOfDraft: number[] = []
  drafts.forEach((draft, index) => {
    if (index > 0 && !belongTogether(drafts[index - 1], draft)) lines.push('')
    lines.push(writeLine(draft))
    const { kind, level, text, cells } = draft
    lineOfDraft.push(lines.length)
    const range = { from: lines.length, to: lines.length }
    if (draft.leftOut !== null) leftOut.push({ ...range, text, why: draft.leftOut })
    else placed.push({ ...range, kind, level, text, cells: [...cells] })
  })
  return {
    text: lines.join('\n'),
    blocks: placed,
    facts: facts.map((fact) => ({ ...fact, lines: null })),
    leftOut,
    encoding,
    isScanned,
    hasPictures,
    repairs: repaired.repairs.map((repair) => ({
      ...repair,
      line: lineOfDraft[repair.line - 1] ?? repair.line,
    })),
    warnings: [...warnings],
  }
}
