import type { SourceBlock } from '../../model/reading/sourceDocument'
import { foldLine } from '../postingSorting/lines/tokens'
import type { FoldedLabels } from './foldedLabels'

const leastRows = 2
/** How many of the headings must be Rolebench's own; the others head a role's own sections. */
const leastShare = 0.5

const isRow = ({ kind, cells }: SourceBlock): boolean =>
  (kind === 'tableRow' || kind === 'keyValue') && cells.length === 2

/** Whether each label is one of the key facts, and they come in the order in which they are written. */
const areInOrder = (names: readonly string[], { facts }: FoldedLabels): boolean => {
  const places = names.map((name) => facts.indexOf(foldLine(name)))
  return places.every((place, index) => place > (places[index - 1] ?? -1))
}

/**
 * Counts the evidence that the table below the title is one of key facts: one if its labels are
 * those of `labels` in their order, two if most sections have their headings from there too.
 */
export const countTableSigns = (blocks: readonly SourceBlock[], labels: FoldedLabels): number => {
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
  const headings = below.filter(({ kind, level }) => kind === 'heading' && level <= 2)
  const own = headings.filter(({ text }) => labels.sections.includes(foldLine(text)))
  return own.length > 0 && own.length >= headings.length * leastShare ? 2 : 1
}
