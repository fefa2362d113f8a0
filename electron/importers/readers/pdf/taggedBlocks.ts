import { readMarkedLine } from '@shared/domain/text/pastedLines'
import { draftBlock, type DraftBlock } from '../blocks/draftBlock'
import { readTableRows, type TableCell } from '../blocks/tableRows'
import { joinLines, joinTexts } from './joinLines'
import { headWhy, rankHeadings, readParagraph, type RankHeading } from './layoutBlocks'
import { buildLines, isRightToLeft } from './pdfLines'
import type { PdfChar, PdfPage } from './readChars'
import type { PdfTag } from './readTags'

export interface TaggedPage extends PdfPage {
  tags: readonly PdfTag[]
}

type CharsByContent = ReadonlyMap<number, readonly PdfChar[]>

const inlineName =
  /^(?:Span|Link|Em|Strong|Code|Quote|Reference|BibEntry|Annot|Ruby|RB|RT|Sub|Sup|Lbl)$/u

/** Whether a tag is a stretch of text within a block. Chromium calls all of those *NonStruct*. */
const isInline = ({ name, children }: PdfTag): boolean =>
  inlineName.test(name) ||
  (name === 'NonStruct' && children.every((child) => typeof child === 'number' || isInline(child)))

const readLevel = ({ name }: PdfTag): number | null => {
  if (name === 'Title' || name === 'H') return 1
  const [, digit] = /^H([1-6])$/u.exec(name) ?? []
  return digit === undefined ? null : Number(digit)
}

const listContents = (tags: readonly (PdfTag | number)[]): number[] =>
  tags.flatMap((tag) => (typeof tag === 'number' ? [tag] : listContents(tag.children)))

const groupByContent = (chars: readonly PdfChar[]): CharsByContent => {
  const groups = new Map<number, PdfChar[]>()
  for (const char of chars) {
    const group = groups.get(char.markedContent)
    if (group === undefined) groups.set(char.markedContent, [char])
    else group.push(char)
  }
  return groups
}

const isInked = ({ text, isGenerated }: PdfChar): boolean => !isGenerated && text.trim() !== ''

/** The minimum share of letters that tags must contain to be usable. */
const tagsShare = 0.8

/** Whether a page's tags describe its text, rather than only the caption of some picture. */
export const isWellTagged = ({ chars, tags, height }: TaggedPage): boolean => {
  const contents = new Set(listContents(tags))
  // Running heads and feet are rightly not part of the structure.
  const body = chars.filter(
    (char) => isInked(char) && char.bottom > height * 0.08 && char.top < height * 0.92,
  )
  const tagged = body.filter(({ markedContent }) => contents.has(markedContent)).length
  return (
    body.length > 0 &&
    tagged >= body.length * tagsShare &&
    contents.size > 3 &&
    goesDown(listContents(tags), groupByContent(chars))
  )
}

/** The maximum number of steps up the page within a column: a few, or a small share of all. */
const fewStepsUp = 2
const shareOfStepsUp = 0.02

/** Whether tags follow the page downwards. Presentation programs tag boxes in the order of their creation. */
function goesDown(contents: readonly number[], groups: CharsByContent): boolean {
  const places = contents.flatMap((content) => {
    const [first] = (groups.get(content) ?? []).filter(isInked)
    return first === undefined ? [] : [first]
  })
  const steps = places.slice(1).map((place, index) => {
    const before = places[index]
    const isSameColumn = before !== undefined && Math.abs(before.left - place.left) < columnStep
    return isSameColumn && place.bottom > before.top
  })
  const stepsUp = steps.filter((isUp) => isUp).length
  return stepsUp <= Math.max(fewStepsUp, steps.length * shareOfStepsUp)
}

/** Texts that begin no further apart than this, in points, are in one column. */
const columnStep = 60

interface Place {
  level: number | null
  listLevel: number
}

const start: Place = { level: null, listLevel: 0 }

const listRows = (tag: PdfTag): PdfTag[] =>
  tag.children.flatMap((child) => {
    if (typeof child === 'number') return []
    return child.name === 'TR' ? [child] : listRows(child)
  })

/** Goes through the tags of a page or of a cell, and collects the contents of each block. */
class StructureReader {
  private readonly blocks: DraftBlock[] = []
  private contents: number[] = []
  /** Whether the next text is that of a list item; whatever follows it in the item is a paragraph. */
  private beginsItem = false

  constructor(
    private readonly groups: CharsByContent,
    private readonly rank: RankHeading,
  ) {}

  read(tags: readonly (PdfTag | number)[]): DraftBlock[] {
    this.visitAll(tags, start)
    this.end(start)
    return this.blocks
  }

  private visitAll(tags: readonly (PdfTag | number)[], place: Place): void {
    for (const tag of tags) {
      if (typeof tag === 'number') this.contents.push(tag)
      // The bullet or number of an item is no part of its text.
      else if (tag.name === 'Lbl' && this.beginsItem) continue
      else if (isInline(tag)) this.contents.push(...listContents(tag.children))
      else this.visitBlock(tag, place)
    }
  }

  private visitBlock(tag: PdfTag, around: Place): void {
    this.end(around)
    const place: Place = {
      level: readLevel(tag) ?? around.level,
      listLevel: around.listLevel + (tag.name === 'L' ? 1 : 0),
    }
    if (tag.name === 'LI') this.beginsItem = true
    if (tag.name === 'Table') this.blocks.push(...this.readTable(tag))
    else this.visitAll(tag.children, place)
    this.end(place)
    if (tag.name === 'LI') this.beginsItem = false
  }

  private readTable(table: PdfTag): DraftBlock[] {
    const readCell = (cell: PdfTag | number): TableCell =>
      typeof cell === 'number'
        ? []
        : new StructureReader(this.groups, this.rank).read(cell.children)
    return readTableRows(listRows(table).map((row) => row.children.map(readCell)))
  }

  private end({ level, listLevel }: Place): void {
    const chars = this.contents.flatMap((content) => this.groups.get(content) ?? [])
    this.contents = []
    const paragraphs = joinLines(buildLines(inReadingOrder(chars)))
    if (level !== null) {
      const text = paragraphs.reduce((joined, each) => joinTexts(joined, each.text), '')
      this.blocks.push(draftBlock({ kind: 'heading', level, text }))
      return
    }
    for (const paragraph of paragraphs) {
      const { text: item } = readMarkedLine(paragraph.text)
      const block = this.beginsItem
        ? draftBlock({ kind: 'listItem', level: Math.max(1, listLevel), text: item })
        : readParagraph(paragraph, this.rank)
      this.beginsItem = false
      this.blocks.push(block)
    }
  }
}

/** Chromium tags the words of a line from the left, even if they are read from the right. */
const inReadingOrder = (chars: readonly PdfChar[]): readonly PdfChar[] =>
  chars.some(isRightToLeft) ? [...chars].sort((one, other) => one.index - other.index) : chars

const noRank: RankHeading = () => null

const hasHeadings = (tags: readonly (PdfTag | number)[]): boolean =>
  tags.some(
    (tag) => typeof tag !== 'number' && (readLevel(tag) !== null || hasHeadings(tag.children)),
  )

const readPage = ({ chars, tags }: TaggedPage, rank: RankHeading): DraftBlock[] => {
  const contents = new Set(listContents(tags))
  // Chromium writes bullets outside of any tag.
  const untagged = buildLines(chars.filter((char) => !contents.has(char.markedContent))).filter(
    ({ text }) => /[\p{L}\p{N}]/u.test(text),
  )
  return [
    ...new StructureReader(groupByContent(chars), rank).read(tags),
    ...untagged.map(({ text }) => draftBlock({ text, leftOut: headWhy })),
  ]
}

/** Reads the blocks of pages by their tags. Whatever is in no tag, such as page numbers, is left out. */
export const readTagged = (pages: readonly TaggedPage[]): DraftBlock[][] => {
  // Many programs tag all text as paragraphs.
  const rank = pages.some(({ tags }) => hasHeadings(tags))
    ? noRank
    : rankHeadings(pages.flatMap(({ chars }) => buildLines(chars)))
  return pages.map((page) => readPage(page, rank))
}
