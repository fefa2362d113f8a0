import { findLabels, labelLanguages } from '../../labels/findLabels'
import type { PostingLabels } from '../../labels/postingLabels'
import type { SourceBlock } from '../../model/sourceDocument'
import { foldLine } from '../postingSorting/lines/tokens'
import { listPartLabels, parentLabels } from './sectionPlaces'

export interface ExportLabels {
  language: string
  labels: PostingLabels
}

interface FoldedBlock {
  isHeading: boolean
  text: string
}

/** Only these tell an export from other documents: headings, and rows of a label and a value. */
const foldSigns = (blocks: readonly SourceBlock[]): FoldedBlock[] =>
  blocks.map(({ kind, text, cells }) => {
    const isHeading = kind === 'heading'
    const sign = isHeading ? text : cells.length === 2 ? cells.join(' ') : ''
    return { isHeading, text: foldLine(sign) }
  })

const leastSigns = 2

/**
 * How much speaks for the labels: the first row of the table of key facts, which no other
 * document has, and sections right above a part of theirs, of which others may have one.
 */
const countSigns = (blocks: readonly FoldedBlock[], labels: PostingLabels): number => {
  const parts = new Map(
    parentLabels.map((parent) => [
      foldLine(labels.sections[parent]),
      listPartLabels(parent).map((part) => foldLine(labels.sections[part])),
    ]),
  )
  const head = foldLine(`${labels.facts.keyFacts} ${labels.facts.details}`)
  return blocks.reduce((signs, { isHeading, text }, index) => {
    if (!isHeading) return signs + (text === head ? leastSigns : 0)
    const next = blocks[index + 1]
    const isAbovePart = next?.isHeading === true && parts.get(text)?.includes(next.text) === true
    return signs + Number(isAbovePart)
  }, 0)
}

/**
 * The labels of an export of Rolebench, by how its headings stand; null for any other document.
 * Where two languages share words, the one of the text is taken.
 */
export const findExportLabels = (
  blocks: readonly SourceBlock[],
  textLanguage: string,
): ExportLabels | null => {
  const [own = textLanguage] = textLanguage.split('-')
  const folded = foldSigns(blocks)
  const found = labelLanguages
    .map((language) => ({
      language,
      signs: countSigns(folded, findLabels(language)) + (language === own ? 0.5 : 0),
    }))
    .sort((one, other) => other.signs - one.signs)[0]
  return found === undefined || found.signs < leastSigns
    ? null
    : { language: found.language, labels: findLabels(found.language) }
}
