import { TextRun, type IRunOptions } from 'docx'
import type { PostingDocument, Run } from '@shared/document/postingDocument'
import { findDirection, splitByDirection, type TextDirection } from '@shared/document/textDirection'
import { splitByScript } from '@shared/document/textScript'
import { chooseParagraphDirection } from '@shared/document/renderRuns'
import { LinkedRuns } from './docxLinks'
import { characterStyles } from './parts/styleNames'
import { findRunLanguage } from './runLanguage'

/** The direction of a paragraph's first letter, or of the document if it has none. */
export const chooseDirection = (text: string, surroundings: TextDirection): TextDirection =>
  findDirection(text) ?? surroundings

/**
 * The property of a paragraph that runs against the document; nothing for others, whose direction
 * is that of *Normal*.
 */
export const createDirection = (
  direction: TextDirection,
  document: TextDirection,
): { bidirectional?: boolean } =>
  direction === document ? {} : { bidirectional: direction === 'rtl' }

/** What the runs of a paragraph depend on: its direction, and the language of the document. */
export interface RunContext {
  direction: TextDirection
  language: string
}

export const joinText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

const directionMarks: Record<TextDirection, string> = { ltr: '\u200E', rtl: '\u200F' }

const beginsWithLetter = /^\p{L}/u
const endsWithLetter = /[\p{L}\p{N}]$/u

const createMark = (text: string, direction: TextDirection): TextRun =>
  new TextRun({ text, ...(direction === 'rtl' ? { rightToLeft: true } : {}) })

/**
 * Creates the runs of a text in the direction that its words have. Where they all run against their
 * paragraph, as an English address does in Arabic, a mark at each end keeps what has no direction of
 * its own, a number or a full stop, on its side of them.
 */
const isolate = (
  runs: readonly Run[],
  surroundings: TextDirection,
  create: (direction: TextDirection) => TextRun[],
): TextRun[] => {
  const own = chooseParagraphDirection(runs, surroundings)
  if (own === surroundings) return create(own)
  const text = joinText(runs)
  const mark = createMark(directionMarks[own], own)
  return [
    ...(beginsWithLetter.test(text) ? [] : [mark]),
    ...create(own),
    ...(endsWithLetter.test(text) ? [] : [mark]),
  ]
}

/**
 * Text as runs of one direction and script each: Word orders and shapes right-to-left text, takes
 * fonts and proofs by properties of the run.
 */
export const createTextRuns = (
  text: string,
  { direction: surroundings, language }: RunContext,
  options: IRunOptions = {},
): TextRun[] =>
  isolate([{ text }], surroundings, (direction) =>
    splitByDirection(text, direction).flatMap((part) =>
      splitByScript(part.text).map(
        ({ text: piece, script }) =>
          new TextRun({
            ...options,
            ...findRunLanguage(script, language),
            text: piece,
            ...(part.direction === 'rtl' ? { rightToLeft: true } : {}),
          }),
      ),
    ),
  )

const getRunOptions = (style: Run['style']): IRunOptions => {
  switch (style) {
    case 'strong':
      return { style: characterStyles.strong }
    case 'quiet':
      return { style: characterStyles.preferred }
    case undefined:
      return {}
  }
}

/** The runs of a paragraph; those that lead somewhere are links in Word's style for them. */
export const createRuns = (
  runs: readonly Run[],
  context: RunContext & Pick<PostingDocument, 'blocks'>,
): TextRun[] =>
  isolate(runs, context.direction, (direction) =>
    runs.flatMap(({ text, style, link }): TextRun[] => {
      const inside = { ...context, direction }
      if (link === undefined) return createTextRuns(text, inside, getRunOptions(style))
      const children = createTextRuns(text, inside, { style: characterStyles.link })
      return [new LinkedRuns(children, link, context)]
    }),
  )
