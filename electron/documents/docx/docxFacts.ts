import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IBorderOptions,
} from 'docx'
import type { Block, PostingDocument } from '@shared/document/postingDocument'
import { theme } from '@shared/document/theme'
import { createDirection, createTextRuns } from './docxText'
import { getTextWidth } from './measures'
import { paragraphStyles } from './docxStyles'

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline: IBorderOptions = {
  style: BorderStyle.SINGLE,
  size: 4,
  color: theme.colours.rule,
}
const headLine: IBorderOptions = { ...hairline, color: theme.colours.quiet }

type FactsBlock = Extract<Block, { kind: 'facts' }>

/** The table of key facts: a repeated head row, labels in the first column. */
export const createFactsTable = (block: FactsBlock, document: PostingDocument): Table => {
  const width = getTextWidth(document.pageSize)
  const labelWidth = Math.round(width * theme.labelColumn)
  const columnWidths = [labelWidth, width - labelWidth]

  const createCell = (text: string, column: 0 | 1, style: string, isHead: boolean): TableCell => {
    return new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      borders: { top: none, left: none, right: none, bottom: isHead ? headLine : hairline },
      children: [
        new Paragraph({
          style,
          ...(isHead ? { keepNext: true } : {}),
          ...createDirection(document.direction),
          children: createTextRuns(text, document.direction),
        }),
      ],
    })
  }

  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      createCell(block.labelHeading, 0, paragraphStyles.factHeading, true),
      createCell(block.valueHeading, 1, paragraphStyles.factHeading, true),
    ],
  })
  const rows = block.facts.map(
    ({ label, value }) =>
      new TableRow({
        cantSplit: true,
        children: [
          createCell(label, 0, paragraphStyles.factLabel, false),
          createCell(value, 1, paragraphStyles.factValue, false),
        ],
      }),
  )
  return new Table({
    rows: [head, ...rows],
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    ...(document.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    margins: { left: 0, right: 0 },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: true,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  })
}
