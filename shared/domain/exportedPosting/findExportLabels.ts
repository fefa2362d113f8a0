import { findLabels, labelLanguages } from '../../labels/findLabels'
import type { PostingLabels } from '../../labels/postingLabels'
import type { SourceBlock } from '../../model/sourceDocument'
import { foldLine } from '../postingSorting/lines/tokens'
import { listPartLabels, parentLabels } from './sectionPlaces'

export interface ExportLabels {
  language: string
  labels: PostingLabels
}

/** Whether the first row of the table of key facts, in the labels' words, or a section right above a part of it. */
const countSigns = (blocks: readonly SourceBlock[], labels: PostingLabels): number => {
  const texts = blocks.map(({ text }) => foldLine(text))
  const parts = new Map(
    parentLabels.map((parent) => [
      foldLine(labels.sections[parent]),
      listPartLabels(parent).map((part) => foldLine(labels.sections[part])),
    ]),
  )
  const head = [labels.facts.keyFacts, labels.facts.details].map(foldLine).join(' ')
  return blocks.filter(({ kind, cells }, index) => {
    if (kind === 'heading')
      return (
        blocks[index + 1]?.kind === 'heading' &&
        parts.get(texts[index] ?? '')?.includes(texts[index + 1] ?? '') === true
      )
    return cells.length === 2 && cells.map(foldLine).join(' ') === head
  }).length
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
  const found = labelLanguages
    .map((language) => ({
      language,
      signs: countSigns(blocks, findLabels(language)) + (language === own ? 0.5 : 0),
    }))
    .sort((one, other) => other.signs - one.signs)[0]
  return found === undefined || found.signs < 1
    ? null
    : { language: found.language, labels: findLabels(found.language) }
}
