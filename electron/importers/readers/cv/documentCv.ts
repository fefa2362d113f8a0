import type { CvLine, CvSource } from '@shared/domain/cvReading/cvLine'
import type { SourceDocument } from '@shared/model/reading/sourceDocument'

/** The lines of a document as its reader found them. */
export const toCvSource = (document: SourceDocument, fileName: string): CvSource => {
  const facts = document.facts
    .filter(({ lines }) => lines === null)
    .map(({ name, value }) => ({ name, value }))
  const lines = document.blocks.map((block): Omit<CvLine, 'number'> => {
    const cells = block.cells.filter((cell) => cell.trim() !== '')
    const own = cells.length > 1 && block.kind === 'tableRow' ? cells : [block.text]
    return {
      text: own.join('\t'),
      cells: own,
      isItem: block.kind === 'listItem',
      isBold: block.kind === 'heading',
      level: block.kind === 'heading' && block.level > 0 ? block.level : null,
      size: block.kind === 'heading' && block.level === 1 ? 1.5 : 1,
      left: null,
      gap: null,
      page: 0,
      column: 0,
    }
  })
  const stated = facts
    .filter(({ name }) => /^(?:name|author|title|email|phone|location)$/iu.test(name))
    .map(({ value }): Omit<CvLine, 'number'> => ({
      text: value,
      cells: [value],
      isItem: false,
      isBold: false,
      level: null,
      size: 1,
      left: null,
      gap: null,
      page: 0,
      column: 0,
    }))
  return {
    lines: [...stated, ...lines].map((line, index) => ({ ...line, number: index + 1 })),
    fileName,
    columns: 1,
    isScanned: document.isScanned,
    warnings: document.warnings,
  }
}
