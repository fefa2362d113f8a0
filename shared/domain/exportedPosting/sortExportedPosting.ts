import type { PostingLabels } from '../../labels/postingLabels'
import type { SourceBlock, SourceDocument } from '../../model/reading/sourceDocument'
import {
  type PostingPlace,
  type SortedLine,
  type SortedPosting,
} from '../../model/reading/sortedPosting'
import { foldLine } from '../postingSorting/lines/tokens'
import { findExportLabels } from './findExportLabels'
import { readExportedFacts } from './readExportedFacts'
import {
  findOwnPlace,
  findPartPlace,
  listPartLabels,
  parentLabels,
  plainLabels,
  type LabelledPart,
  type ParentLabel,
} from './sectionPlaces'

const toLine = (block: SourceBlock, place: PostingPlace, why: string): SortedLine => ({
  from: block.from,
  to: block.to,
  text: block.text,
  place,
  confidence: 1,
  why,
})

/**
 * Sets the importance of a skill: in a section with both kinds, preferred skills end in a mark in
 * the posting's language.
 */
const markImportance = (line: SortedLine, mark: string): SortedLine =>
  line.text.endsWith(` (${mark})`)
    ? { ...line, text: line.text.slice(0, -mark.length - 3), importance: 'preferred' }
    : line

interface Walk {
  parent: ParentLabel | null
  part: LabelledPart | null
  heading: string
}

const openHeading = (walk: Walk, text: string, labels: PostingLabels): void => {
  const folded = foldLine(text)
  const { parent } = walk
  const part =
    parent === null
      ? undefined
      : listPartLabels(parent).find((label) => foldLine(labels.sections[label]) === folded)
  walk.heading = text
  if (parent !== null && part !== undefined) {
    walk.part = findPartPlace(parent, part)
    return
  }
  const section = parentLabels.find((label) => foldLine(labels.sections[label]) === folded)
  const plain = plainLabels.find((label) => foldLine(labels.sections[label]) === folded)
  walk.parent = section ?? null
  walk.part = section === undefined ? { place: plain ?? 'section' } : findOwnPlace(section)
}

const sortSections = (blocks: readonly SourceBlock[], labels: PostingLabels): SortedLine[] => {
  const walk: Walk = { parent: null, part: null, heading: '' }
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      openHeading(walk, block.text, labels)
      return toLine(block, 'heading', 'is a heading that Rolebench writes')
    }
    const { place, importance } = walk.part ?? { place: 'unsorted' }
    const line = toLine(block, place, `under “${walk.heading}”`)
    return importance === undefined
      ? line
      : markImportance({ ...line, importance }, labels.preferred)
  })
}

const isRow = ({ kind, cells }: SourceBlock): boolean =>
  (kind === 'tableRow' || kind === 'keyValue') && cells.length === 2

/**
 * Sorts a posting that Rolebench itself exported, in any of the languages of its labels: its
 * headings and its table of key facts put everything back in its place. Null for any other
 * document. `language` is that of the text.
 */
export const sortExportedPosting = (
  { blocks, leftOut, warnings }: SourceDocument,
  language: string,
): SortedPosting | null => {
  const found = findExportLabels(blocks, language)
  const titleAt = blocks.findIndex(({ kind }) => kind === 'heading')
  const title = blocks[titleAt]
  if (found === null || title === undefined) return null
  const { labels } = found
  const isOfText = language.split('-')[0] === found.language
  const written = isOfText ? language : found.language
  const rest = blocks.slice(titleAt + 1)
  const firstHeading = rest.findIndex(({ kind }) => kind === 'heading')
  const top = firstHeading === -1 ? rest : rest.slice(0, firstHeading)
  const rows = top.filter(isRow)
  const { facts, understood } = readExportedFacts(
    rows.map(({ cells }) => cells),
    written,
    labels,
  )
  const head = foldLine(`${labels.facts.keyFacts} ${labels.facts.details}`)
  const topLines = top.map((block) => {
    const isHead = foldLine(block.cells.join(' ')) === head
    const isHeld = understood.has(rows.indexOf(block))
    if (isHead) return toLine(block, 'heading', 'heads the key facts')
    const place = isRow(block) ? 'facts' : 'unsorted'
    return { ...toLine(block, place, 'is a key fact'), ...(isHeld ? { isHeld } : {}) }
  })
  const above = blocks.slice(0, titleAt)
  const isClient = ({ text }: SourceBlock): boolean => foldLine(text) === foldLine(facts.client)
  const isUntitled = foldLine(title.text) === foldLine(labels.untitled)
  return {
    kind: 'posting',
    language: written,
    roles: [
      {
        ...facts,
        title: isUntitled ? '' : title.text,
        lines: [
          ...above.filter(isClient).map((block) => toLine(block, 'client', 'names the client')),
          toLine(title, 'title', 'names the role'),
          ...topLines,
          ...sortSections(rest.slice(top.length), labels),
        ],
      },
    ],
    leftOut: [
      ...leftOut,
      ...above
        .filter((block) => !isClient(block))
        .map(({ from, to, text }) => ({ from, to, text, why: 'Letterhead' })),
    ].sort((one, other) => one.from - other.from),
    warnings: [...warnings],
  }
}
