import { TextRun, type IRunOptions } from 'docx'
import type { Run } from '@shared/document/postingDocument'
import { findDirection, splitByDirection, type TextDirection } from '@shared/document/textDirection'
import { characterStyles } from './parts/styleNames'

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

/** Text as runs of one direction each: Word orders and shapes right-to-left text by a property of the run. */
export const createTextRuns = (
  text: string,
  paragraph: TextDirection,
  options: IRunOptions = {},
): TextRun[] =>
  splitByDirection(text, paragraph).map(
    (part) =>
      new TextRun({
        ...options,
        text: part.text,
        ...(part.direction === 'rtl' ? { rightToLeft: true } : {}),
      }),
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

export const joinText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

export const createRuns = (runs: readonly Run[], paragraph: TextDirection): TextRun[] =>
  runs.flatMap(({ text, style }) => createTextRuns(text, paragraph, getRunOptions(style)))
