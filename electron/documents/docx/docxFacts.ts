import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Block, PostingDocument } from '@shared/document/postingDocument'
import { findTheme } from '@shared/document/letterhead'
import { createTextRuns } from './docxText'
import { getTextWidth } from './measures'
import { factsTableStyle, paragraphStyles } from './parts/styleNames'

type FactsBlock = Extract<Block, { kind: 'facts' }>

const tableLook = {
  firstRow: false,
  lastRow: false,
  firstColumn: true,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
}

/** The table of key facts: labels in the first column, all of its look by its style. */
export const createFactsTable = (block: FactsBlock, document: PostingDocument): Table => {
  const width = getTextWidth(document)
  const labelWidth = Math.round(width * findTheme(document.theme).labelColumn)
  const valueWidth = width - labelWidth

  const createCell = (text: string, style: string, size: number): TableCell =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      children: [new Paragraph({ style, children: createTextRuns(text, document) })],
    })

  return new Table({
    style: factsTableStyle,
    rows: block.facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            createCell(label, paragraphStyles.factLabel, labelWidth),
            createCell(value, paragraphStyles.factValue, valueWidth),
          ],
        }),
    ),
    width: { size: width, type: WidthType.DXA },
    columnWidths: [labelWidth, valueWidth],
    layout: TableLayoutType.FIXED,
    ...(document.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    tableLook,
  })
}
