import type { PostingLabels } from '../../labels/postingLabels'
import type { SourceBlock } from '../../model/reading/sourceDocument'
import { foldLine } from '../postingSorting/lines/tokens'
import { countTableSigns } from './countTableSigns'
import { listFoldedLabels, type FoldedLabels } from './foldedLabels'

export interface ExportLabels {
  language: string
  labels: PostingLabels
}

interface FoldedBlock {
  isHeading: boolean
  text: string
}

/**
 * Folds the blocks that can distinguish an export from other documents: headings, and rows with a
 * label and a value.
 */
const foldSigns = (blocks: readonly SourceBlock[]): FoldedBlock[] =>
  blocks.map(({ kind, text, cells }) => {
    const isHeading = kind === 'heading'
    const sign = isHeading ? text : cells.length === 2 ? cells.join(' ') : ''
    return { isHeading, text: foldLine(sign) }
  })

const leastSigns = 2

/**
 * Counts the evidence for the labels: the row that heads the key facts where a format has one,
 * which no other document has, and sections directly followed by one of their parts, of which
 * other documents may have one.
 */
const countSigns = (blocks: readonly FoldedBlock[], { parts, head }: FoldedLabels): number =>
  blocks.reduce((signs, { isHeading, text }, index) => {
    if (!isHeading) return signs + (text === head ? leastSigns : 0)
    const next = blocks[index + 1]
    const isAbovePart = next?.isHeading === true && parts.get(text)?.includes(next.text) === true
    return signs + Number(isAbovePart)
  }, 0)

/**
 * Finds the labels that an exported posting was written with, by its headings; null for any other
 * document. If two languages share words, the language of the text decides.
 */
export const findExportLabels = (
  blocks: readonly SourceBlock[],
  textLanguage: string,
): ExportLabels | null => {
  const [own = textLanguage] = textLanguage.split('-')
  const folded = foldSigns(blocks)
  const found = listFoldedLabels()
    .map((labels) => ({
      ...labels,
      signs:
        countSigns(folded, labels) +
        countTableSigns(blocks, labels) +
        (labels.language === own ? 0.5 : 0),
    }))
    .sort((one, other) => other.signs - one.signs)[0]
  return found === undefined || found.signs < leastSigns
    ? null
    : { language: found.language, labels: found.labels }
}
