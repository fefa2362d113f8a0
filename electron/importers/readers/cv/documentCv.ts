import type { CvLine, CvDocument } from '@shared/domain/cvReading/cvLine'
import type { SourceBlock, SourceDocument } from '@shared/model/reading/sourceDocument'
import { unifyRadical } from '../pdf/letters/unifyRadical'

type Line = Omit<CvLine, 'number'>

/** Look-alikes of ideographs, and ligatures, as some programs write them. */
const unify = (text: string): string =>
  text
    .replace(/[\u2e80-\u2eff]/gu, unifyRadical)
    .replace(/[\u2f00-\u2fdf\ufb00-\ufb06]/gu, (sign) => sign.normalize('NFKC'))

const plain: Omit<Line, 'text' | 'cells'> = {
  isItem: false,
  isBold: false,
  level: null,
  size: 1,
  left: null,
  gap: null,
  page: 0,
  column: 0,
}

const toLine = (block: SourceBlock): Line => {
  const cells = block.cells.filter((cell) => cell.trim() !== '').map(unify)
  const own = cells.length > 1 && block.kind === 'tableRow' ? cells : [unify(block.text)]
  return {
    ...plain,
    text: own.join('\t'),
    cells: own,
    isItem: block.kind === 'listItem',
    isBold: block.kind === 'heading',
    level: block.kind === 'heading' && block.level > 0 ? block.level : null,
    size: block.kind === 'heading' && block.level === 1 ? 1.5 : 1,
  }
}

const toPlainLines = (text: string): Line[] =>
  text
    .split('\n')
    .filter((each) => /[\p{L}\p{N}]/u.test(each))
    .map((each): Line => ({ ...plain, text: unify(each), cells: [unify(each)] }))

/** What an advert has no use for, such as the head of a page, is where many CVs have name and phone. */
const listLines = ({ blocks, leftOut }: SourceDocument): Line[] =>
  [
    ...blocks.map((block) => ({ from: block.from, lines: [toLine(block)] })),
    ...leftOut.map(({ from, text }) => ({ from, lines: toPlainLines(text) })),
  ]
    .sort((one, other) => one.from - other.from)
    .flatMap(({ lines }) => lines)

/** The lines of a document as its reader found them. */
export const toCvSource = (document: SourceDocument, fileName: string): CvDocument => {
  const stated = document.facts
    .filter(({ lines }) => lines === null)
    .filter(({ name }) => /^(?:name|author|title|email|phone|location)$/iu.test(name))
    .flatMap(({ value }) => toPlainLines(value))
  return {
    lines: [...stated, ...listLines(document)].map((line, index) => ({
      ...line,
      number: index + 1,
    })),
    fileName,
    columns: 1,
    isScanned: document.isScanned,
    warnings: document.warnings,
  }
}
