import type { LeftOut, SourceBlock, SourceDocument } from '../../model/reading/sourceDocument'
import { readFrontMatter } from './frontMatter/readFrontMatter'
import { joinWrapped, type JoinedLine } from './joinWrapped'
import { readRawLines } from './readLines'

const toBlock = ({ number, to, kind, level, text, cells }: JoinedLine): SourceBlock | null =>
  kind === null ? null : { from: number, to, kind, level, text, cells }

/** How a line is numbered: with digits, letters or Chinese numerals; null if it is not. */
const readNumbering = (line: string): string | null => {
  const found =
    /^[(（]?(?:([\d٠-٩])|([一二三四五六七八九十])|(?:[ivxIVX]{1,4}|[a-zA-Z])[.)])/u.exec(
      line.trim(),
    )
  if (found === null) return null
  return found[1] !== undefined ? 'digits' : found[2] !== undefined ? 'numerals' : 'letters'
}

/** A numbered line above lines that are numbered differently or not at all is a heading; one among lines numbered alike, or the last of these, is an item. */
const isNumberedHeading = (
  lines: readonly string[],
  block: SourceBlock,
  next?: SourceBlock,
  previous?: SourceBlock,
): boolean => {
  if (block.kind !== 'listItem' || block.from !== block.to || next === undefined) return false
  const numbering = readNumbering(lines[block.from - 1] ?? '')
  if (numbering === null || block.text.length > 70 || /[.;。；,]$/u.test(block.text)) return false
  const isNumberedAlike = (other: SourceBlock): boolean =>
    readNumbering(lines[other.from - 1] ?? '') === numbering
  const closesList = previous?.kind === 'listItem' && isNumberedAlike(previous)
  return !closesList && next.kind !== 'heading' && !isNumberedAlike(next)
}

const ornament = /^[✅☑✔✓★☆✦►▶➡➔➜→■◆❖※]/u

/** A line with an ornament, set apart above a list with other marks, is that list’s heading. */
const isOrnamentedHeading = (
  lines: readonly string[],
  block: SourceBlock,
  next?: SourceBlock,
): boolean => {
  if (block.kind !== 'listItem' || block.from !== block.to || next?.kind !== 'listItem')
    return false
  const mark = ornament.exec(lines[block.from - 1]?.trim() ?? '')?.[0]
  if (mark === undefined || block.text.length > 70 || /[.;,]$/u.test(block.text)) return false
  const above = lines[block.from - 2] ?? ''
  return above.trim() === '' && !(lines[next.from - 1] ?? '').trim().startsWith(mark)
}

const headingSign = /^[■□◆◇▼▽◎●]/u

/**
 * Chinese and Japanese headings may be marked by a sign in front: a line with one is a heading if it
 * stands alone above lines that begin differently.
 */
const isSignedHeading = (
  lines: readonly string[],
  block: SourceBlock,
  next?: SourceBlock,
  previous?: SourceBlock,
): boolean => {
  if (block.kind !== 'listItem' || next === undefined || next.kind === 'heading') return false
  const sign = headingSign.exec(lines[block.from - 1]?.trim() ?? '')?.[0]
  if (sign === undefined || block.text.length > 30 || !/[\p{L}）)】？?]$/u.test(block.text))
    return false
  const beginsAlike = (other: SourceBlock | undefined): boolean =>
    other !== undefined && (lines[other.from - 1]?.trim().startsWith(sign) ?? false)
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(block.text) &&
    !beginsAlike(next) &&
    !beginsAlike(previous)
  )
}

/** The lines of a text, whatever its line breaks. Line numbers refer to these. */
export const splitLines = (text: string): string[] =>
  text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)

/**
 * Reads plain text and Markdown: front matter as facts, headings, lists, tables and labelled
 * values as blocks; wrapped lines are joined. Every line that is not blank ends up in a block
 * or in `leftOut`. Takes time linear in the length of the text.
 */
export const readTextSource = (text: string): SourceDocument => {
  const lines = splitLines(text)
  const front = readFrontMatter(lines)
  const body = front.body.flatMap(({ from, to }) =>
    joinWrapped(readRawLines(lines.slice(from - 1, to), from)),
  )
  const read = body.flatMap((line) => toBlock(line) ?? [])
  const blocks = [...front.blocks, ...read].sort((one, other) => one.from - other.from)
  const leftOut: LeftOut[] = [
    ...front.leftOut,
    ...body
      .filter(({ kind }) => kind === null)
      .map(({ number, to, text: source, why }) => ({ from: number, to, text: source, why })),
  ]
  return {
    text: lines.join('\n'),
    blocks: blocks.map((block, index) =>
      isNumberedHeading(lines, block, blocks[index + 1], blocks[index - 1]) ||
      isOrnamentedHeading(lines, block, blocks[index + 1]) ||
      isSignedHeading(lines, block, blocks[index + 1], blocks[index - 1])
        ? { ...block, kind: 'heading', level: 5, cells: [] }
        : block,
    ),
    facts: front.facts,
    leftOut: leftOut.sort((one, other) => one.from - other.from),
    encoding: null,
    isScanned: false,
    hasPictures: false,
    repairs: [],
    warnings: [],
  }
}
