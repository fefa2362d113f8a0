import type { SourceBlock, SourceDocument } from '../../../model/reading/sourceDocument'
import type { Meaning, FoundMeaning } from './meanings'
import { findMeanings } from './meanings'
import type { ScoreLine, LearntScores } from '../lineModel/scoreLine'
import { scoreLine as scoreByModel } from '../lineModel/scoreLine'
import { tokenize, type Token } from './tokens'
import { readLabelledValue } from '../../sourceText/labelledValue'

/** A block with the meanings of its words and its position among the others. */
export interface Unit {
  block: SourceBlock
  index: number
  text: string
  tokens: readonly Token[]
  meanings: readonly FoundMeaning[]
  /** Whether blank lines separate it from what is above and below. */
  isApartAbove: boolean
  isApartBelow: boolean
  isItem: boolean
  /** Whether the source marks it as a heading. */
  isMarked: boolean
  /** The label of a labelled value, with the meanings of its words; null if there is none. */
  label: {
    text: string
    value: string
    meanings: readonly FoundMeaning[]
    tokens: readonly Token[]
  } | null
  isFrontMatter: boolean
  /** What its words say about its class, as learnt from adverts. */
  learnt: LearntScores
  languages: readonly string[]
}

/** Only this many characters of a block are analysed. */
const longestLook = 3_000

const nextLabel = /\s(\p{Lu}[\p{L}/ -]{1,24}?)\s?[:：]\s/gu

/** Cuts a value before the next known label: `Baker Location: York` is a baker. */
const cutAtNextLabel = (value: string, languages: readonly string[]): string => {
  for (const { 1: label = '', index } of value.slice(0, 400).matchAll(nextLabel)) {
    const words = label.split(' ')
    for (let from = 0; from < words.length; from += 1) {
      const rest = words.slice(from).join(' ')
      const isKnown = findMeanings(tokenize(rest), languages).some(
        ({ meaning }) => meaning.of === 'label',
      )
      if (isKnown) return value.slice(0, index + 1 + label.length - rest.length).trim()
    }
  }
  return value
}

/** `[York] – Baker` begins with a remark and not with a label. */
const isRemark = (text: string): boolean => /^\[.*\]$/u.test(text)

/** The first of two cells is a label if it is known as one. */
const mayBeLabel = ({ kind, cells }: SourceBlock, meanings: readonly FoundMeaning[]): boolean =>
  (kind !== 'tableRow' && !isRemark(cells[0] ?? '')) ||
  (kind === 'tableRow' &&
    cells.length === 2 &&
    meanings.some(({ meaning }) => meaning.of === 'label' || meaning.of === 'heading'))

/**
 * The cells of a block; `## Location: York` states a fact too, whatever marks it. A title may stand
 * in a heading, with or without what it is called.
 */
const readCells = (
  { kind, text, cells }: SourceBlock,
  languages: readonly string[],
): readonly string[] => {
  if (kind !== 'heading') return cells
  const stated = readLabelledValue(text)
  if (stated === null) return cells
  const tokens = tokenize(stated[0])
  const isFact = findMeanings(tokens, languages).some(
    ({ from, to, meaning }) =>
      meaning.of === 'label' &&
      meaning.fact !== 'title' &&
      meaning.fact !== 'otherFact' &&
      from === 0 &&
      to === tokens.length,
  )
  return isFact ? stated : cells
}

const createUnit = (
  block: SourceBlock,
  index: number,
  blocks: readonly SourceBlock[],
  languages: readonly string[],
  frontLines: ReadonlySet<number>,
  scoreLine: ScoreLine,
): Unit => {
  const [above, below] = [blocks[index - 1], blocks[index + 1]]
  const text = block.text.slice(0, longestLook)
  const tokens = tokenize(text)
  const [labelText, ...values] = readCells(block, languages)
  const labelTokens = tokenize(labelText ?? '')
  const labelMeanings = findMeanings(labelTokens, languages)
  const label =
    labelText === undefined || !mayBeLabel(block, labelMeanings)
      ? null
      : {
          text: labelText,
          value: cutAtNextLabel(values.join(' ').trim(), languages),
          tokens: labelTokens,
          meanings: labelMeanings,
        }
  return {
    block,
    index,
    text,
    tokens,
    meanings: findMeanings(tokens, languages),
    isApartAbove: above === undefined || block.from - above.to > 1,
    isApartBelow: below === undefined || below.from - block.to > 1,
    isItem: block.kind === 'listItem',
    isMarked: block.kind === 'heading',
    label,
    isFrontMatter: frontLines.has(block.from),
    learnt: scoreLine(text, tokens),
    languages,
  }
}

export const createUnits = (
  { blocks, facts }: SourceDocument,
  languages: readonly string[],
  scoreLine: ScoreLine = scoreByModel,
): Unit[] => {
  const frontLines = new Set(facts.flatMap(({ lines }) => (lines === null ? [] : [lines.from])))
  return blocks.map((block, index) =>
    createUnit(block, index, blocks, languages, frontLines, scoreLine),
  )
}

type MeaningOf<Name extends Meaning['of']> = Extract<Meaning, { of: Name }>

export interface MatchOf<Name extends Meaning['of']> {
  from: number
  to: number
  meaning: MeaningOf<Name>
}

/** The matches of one kind among all that were found. */
export const pickMeanings = <Name extends Meaning['of']>(
  meanings: readonly FoundMeaning[],
  name: Name,
): MatchOf<Name>[] =>
  meanings.flatMap(({ from, to, meaning }) => {
    const picked = narrow(meaning, name)
    return picked === null ? [] : [{ from, to, meaning: picked }]
  })

const narrow = <Name extends Meaning['of']>(
  meaning: Meaning,
  name: Name,
): MeaningOf<Name> | null => (isOf(meaning, name) ? meaning : null)

const isOf = <Name extends Meaning['of']>(
  meaning: Meaning,
  name: Name,
): meaning is MeaningOf<Name> => meaning.of === name

export const hasMeaning = (unit: Unit, name: Meaning['of']): boolean =>
  unit.meanings.some(({ meaning }) => meaning.of === name)

/** Whether a line names an occupation, be it of one person or of several. */
export const namesOccupation = (unit: Pick<Unit, 'meanings'>): boolean =>
  unit.meanings.some(({ meaning }) => meaning.of === 'occupation' || meaning.of === 'occupations')

/** How many words a line has, as a reader would count: two ideographs make about one. */
export const countWords = ({ tokens, text }: Pick<Unit, 'tokens' | 'text'>): number => {
  const ideographs = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)
  return ideographs ? Math.ceil(tokens.length / 2) : tokens.length
}

/** Whether a text asks something; in Greek a semicolon is the question mark. */
export const endsQuestion = (text: string): boolean =>
  /(?:[?？؟\u037E]|\p{Script=Greek}["”’»)\]]*;)$/u.test(text)

export const endsSentence = (text: string): boolean =>
  /[.!。！;；…]["”’»)\]]*$/u.test(text) && !endsQuestion(text)
