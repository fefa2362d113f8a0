import { stripInlineMarkup } from './inlineMarkup'
import { readLabelledValue } from './labelledValue'
import { readListMarker } from './listMarker'
import { emptyRawLine, type RawLine } from './rawLine'

const rule = /^[\s\-–—_=*#~.·•|+:]+$/
const underline = /^(?:={3,}|-{3,})\s*$/
const markdownHeading = /^(#{1,6})\s*(?=[^\s#])(.*?)\s*#*$/
const boldLine =
  /^(?:\*\*(?!\s)[^*]{1,200}\*\*|__(?!\s)[^_]{1,200}__|<(?:b|strong)>[^<>]{1,200}<\/(?:b|strong)>)\s?[:：]?$/i
/** Chinese and Japanese headings may be marked by brackets around the line. */
const bracketedLine =
  /^[\p{Extended_Pictographic}\uFE0F\s]{0,4}(?:【[^【】]{1,40}】|［[^［］]{1,40}］|〔[^〔〕]{1,40}〕|《[^《》]{1,40}》|〈[^〈〉]{1,40}〉|＜[^＜＞]{1,40}＞|≪[^≪≫]{1,40}≫)\s?[:：]?$/u
const htmlHeading = /^<h([1-6])[^<>]{0,300}>/i
const htmlItem = /^<li[^<>]{0,300}>/i
const callout = /^\[!\w+\][+-]?$/
const fence = /^(?:`{3,}|~{3,}|:{3,})/
const definition = /^\[[^[\]]{1,80}\]:\s+\S+$/
const hardBreak = /(?:\\|\s\s|<br\s{0,3}\/?>)$/i
const emojiStart =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})[\p{M}\uFE0F\u200D\p{Emoji_Modifier}\p{Extended_Pictographic}]{0,12}\s*(?=\p{L})/u

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

const leaveOut = (number: number, text: string, why: string): RawLine => ({
  ...emptyRawLine,
  number,
  kind: null,
  text,
  why,
})

const splitCells = (text: string): string[] =>
  text
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(stripInlineMarkup)

/** Words separated by tabs or wide gaps, as the columns of a copied table are. */
const splitColumns = (text: string): string[] => {
  const columns = text.length > 2000 ? [text] : text.split(/\t+|\s{3,}/)
  return columns.length > 1 && columns.every((column) => column.length <= 200) ? columns : []
}

/** The content of a text line once its marks are read. */
const readContent = (
  source: string,
  wasMarked: boolean,
): Pick<RawLine, 'kind' | 'text' | 'cells'> => {
  const columns = splitColumns(source)
  const text = stripInlineMarkup(source).replace(/\s+/gu, ' ')
  const labelled = readLabelledValue(text)
  if (labelled !== null && (columns.length < 3 || columns[0]?.endsWith(':') === true))
    return { kind: wasMarked ? 'listItem' : 'keyValue', text, cells: labelled }
  if (columns.length > 1 && !wasMarked)
    return { kind: 'tableRow', text, cells: columns.map(stripInlineMarkup) }
  return { kind: wasMarked ? 'listItem' : 'paragraph', text, cells: [] }
}

interface Surroundings {
  above: string | undefined
  below: string | undefined
  twoAbove: string | undefined
}

const readLine = (line: string, number: number, around: Surroundings): RawLine => {
  const whole = line.trim()
  const source = whole.replace(/^(?:>\s?)+(?=\S)/, '')
  const indent = line.search(/\S/)
  const base = { ...emptyRawLine, number, width: line.trimEnd().length, indent }
  if (rule.test(source)) return leaveOut(number, whole, 'a ruled line')
  if (callout.test(source) || fence.test(source) || definition.test(source))
    return leaveOut(number, whole, 'markup of the page')
  const heading = markdownHeading.exec(source)
  if (heading !== null && (source.startsWith('# ') || !/^#\d/.test(source))) {
    const text = stripInlineMarkup(heading[2] ?? '').replace(readListNumber(heading[2] ?? ''), '')
    if (text !== '')
      return { ...base, kind: 'heading', level: heading[1]?.length ?? 1, text, isApart: true }
  }
  const html = htmlHeading.exec(source)
  if (html !== null) {
    const text = stripInlineMarkup(source)
    if (text !== '')
      return { ...base, kind: 'heading', level: Number(html[1]), text, isApart: true }
  }
  const isCell = source.startsWith('|') && source.length > 1
  if (isCell) {
    const cells = splitCells(source)
    const text = cells.filter((cell) => cell !== '').join('   ')
    return text === ''
      ? leaveOut(number, whole, 'an empty row')
      : { ...base, kind: 'tableRow', text, cells, isApart: true, endsHard: true }
  }
  if (boldLine.test(source)) {
    const text =
      stripInlineMarkup(source.replace(/\s?[:：]$/, '')) + (/[:：]$/.test(source) ? ':' : '')
    return { ...base, kind: 'heading', level: 6, text: text.replace(/::$/, ':'), isApart: true }
  }
  if (bracketedLine.test(source))
    return { ...base, kind: 'heading', level: 5, text: source, isApart: true }
  if (
    !isBlank(around.below) &&
    underline.test((around.below ?? '').trim()) &&
    isBlank(around.above)
  ) {
    const text = stripInlineMarkup(source)
    if (text !== '' && whole.length <= 100 && readListMarker(source) === null)
      return {
        ...base,
        kind: 'heading',
        level: (around.below ?? '').trim().startsWith('=') ? 1 : 2,
        text,
        isApart: true,
      }
  }
  const endsHard = hardBreak.test(line) && !/^\s*$/.test(line)
  const marker = htmlItem.test(source)
    ? { kind: 'bullet' as const, text: source.replace(htmlItem, '') }
    : readListMarker(source)
  const content = readContent((marker?.text ?? source).replace(/\\$/, ''), marker !== null)
  if (content.text === '') return leaveOut(number, whole, 'markup of the page')
  const level = marker === null ? 0 : 1 + Math.floor(Math.max(indent, 0) / 2)
  return {
    ...base,
    ...content,
    level,
    isApart: marker !== null || content.kind !== 'paragraph',
    endsHard,
  }
}

const readListNumber = (text: string): string | RegExp => {
  const marker = readListMarker(text.trim())
  return marker?.kind === 'number' && marker.text !== ''
    ? text.slice(0, text.length - marker.text.length)
    : /^$/
}

/** Scripts, styles and comments that span several lines, which nobody reads. */
const findHidden = (lines: readonly string[]): boolean[] => {
  let until: RegExp | null = null
  return lines.map((line) => {
    if (until !== null) {
      if (until.test(line)) until = null
      return true
    }
    const start = line.trimStart().toLowerCase()
    if (start.startsWith('<!--')) {
      if (!start.includes('-->')) until = /-->/
      return !start.includes('-->') || /-->\s*$/.test(start)
    }
    if (/^<(?:script|style)\b/.test(start)) {
      if (!/<\/(?:script|style)>/.test(start)) until = /<\/(?:script|style)>/i
      return true
    }
    return false
  })
}

/** Two or more lines that each begin with an emoji are a list; a single one is a heading or a fact. */
const markEmojiLists = (lines: RawLine[]): RawLine[] =>
  lines.map((line, index) => {
    const startsAlike = (other: RawLine | undefined): boolean =>
      other !== undefined &&
      other.kind !== null &&
      emojiStart.test(other.text) &&
      Math.abs(other.number - line.number) === 1
    const isItem =
      line.kind === 'paragraph' &&
      emojiStart.test(line.text) &&
      (startsAlike(lines[index - 1]) || startsAlike(lines[index + 1]))
    return isItem
      ? {
          ...line,
          kind: 'listItem',
          level: 1,
          isApart: true,
          text: line.text.replace(emojiStart, ''),
        }
      : line
  })

/** The lines of a text that are not blank, each with what its marks mean. `first` is the number of the first line. */
export const readRawLines = (lines: readonly string[], first = 1): RawLine[] => {
  const hidden = findHidden(lines)
  const raw = lines.flatMap((line, index): RawLine[] => {
    if (isBlank(line)) return []
    if (hidden[index] === true) return [leaveOut(first + index, line.trim(), 'markup of the page')]
    const around = { above: lines[index - 1], below: lines[index + 1], twoAbove: lines[index - 2] }
    return [readLine(line, first + index, around)]
  })
  return markEmojiLists(raw)
}
