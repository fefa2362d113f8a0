import { findLabels, labelLanguages } from '../../labels/findLabels'
import { fitLabels } from '../../labels/fitLabels'
import type { PostingLabels } from '../../labels/postingLabels'
import { foldLine } from '../postingSorting/lines/tokens'
import { listPartLabels, parentLabels, plainLabels } from './sectionPlaces'

/** The labels of exported postings in one language and manner, folded for comparing. */
export interface FoldedLabels {
  /** BCP 47 tag. */
  language: string
  labels: PostingLabels
  /** Sections that have headings within them, with those. */
  parts: ReadonlyMap<string, readonly string[]>
  /** The row that heads the key facts where a format has one. */
  head: string
  /** The labels of key facts in their order. */
  facts: readonly string[]
  /** The headings of all sections. */
  sections: readonly string[]
}

const foldLabels = (language: string, labels: PostingLabels): FoldedLabels => {
  const foldSection = (name: keyof PostingLabels['sections']): string =>
    foldLine(labels.sections[name])
  return {
    language,
    labels,
    parts: new Map(
      parentLabels.map((parent) => [foldSection(parent), listPartLabels(parent).map(foldSection)]),
    ),
    head: foldLine(`${labels.facts.keyFacts} ${labels.facts.details}`),
    facts: Object.values(labels.facts).map(foldLine),
    sections: [...parentLabels, ...plainLabels].map(foldSection),
  }
}

const known: FoldedLabels[] = []

/** Lists the labels of all languages that postings are exported in; folded once, since every document is compared with all. */
export const listFoldedLabels = (): readonly FoldedLabels[] => {
  if (known.length === 0)
    known.push(
      ...labelLanguages.flatMap((language) =>
        (['full', 'advert'] as const).map((words) =>
          foldLabels(language, fitLabels(findLabels(language), words)),
        ),
      ),
    )
  return known
}
