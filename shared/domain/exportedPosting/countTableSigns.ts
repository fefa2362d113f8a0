import type { PostingLabels } from '../../labels/postingLabels'
import type { SourceBlock } from '../../model/reading/sourceDocument'
import { foldLine } from '../postingSorting/lines/tokens'
import { parentLabels, plainLabels } from './sectionPlaces'

const leastRows = 2
/** How many of the headings must be Rolebench's own; the others head a role's own sections. */
const leastShare = 0.5

const isRow = ({ kind, cells }: SourceBlock): boolean =>
  (kind === 'tableRow' || kind === 'keyValue') && cells.length === 2

/** Whether each label is one of the key facts, and they come in the order in which they are written. */
const areInOrder = (names: readonly string[], labels: PostingLabels): boolean => {
  const known = Object.values(labels.facts).map(foldLine)
  const places = names.map((name) => known.indexOf(foldLine(name)))
  return places.every((place, index) => place > (places[index - 1] ?? -1))
}

/**
 * Counts the evidence that the table below the title is one of key facts: one if its labels are
 * those of `labels` in their order, two if most sections have their headings from there too.
 */
export const countTableSigns = (blocks: readonly SourceBlock[], labels: PostingLabels): number => {
  const titleAt = blocks.findIndex(({ kind }) => kind === 'heading')
  const below = blocks.slice(titleAt + 1)
  const firstOther = below.findIndex((block) => !isRow(block))
  const rows = firstOther === -1 ? below : below.slice(0, firstOther)
  if (titleAt === -1 || rows.length < leastRows) return 0
  if (
    !areInOrder(
      rows.map(({ cells: [label = ''] }) => label),
      labels,
    )
  )
    return 0
  const sections = [...parentLabels, ...plainLabels].map((label) =>
    foldLine(labels.sections[label]),
  )
  const headings = below.filter(({ kind, level }) => kind === 'heading' && level <= 2)
  const own = headings.filter(({ text }) => sections.includes(foldLine(text)))
  return own.length > 0 && own.length >= headings.length * leastShare ? 2 : 1
}
