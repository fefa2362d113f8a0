import { readMarkedLine, type ListMarker } from '@shared/domain/text/pastedLines'

/** One line of a posting that is not blank. */
export interface PostingLine {
  /** Counts from 1, blank lines included. */
  number: number
  /** The line as it stands, trimmed. */
  source: string
  /** The line without bullet, number and Markdown. */
  text: string
  marker: ListMarker
  /** Marked up as a heading: `# …`, or bold from end to end. */
  isMarkedHeading: boolean
  followsBlank: boolean
  precedesBlank: boolean
  isIndented: boolean
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/
const markdownHeading = /^#{1,6}\s+/
const boldLine = /^(?:\*\*[^*]+\*\*|__[^_]+__):?$/
const emphasis = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/** Looking for the end of each emphasis takes the square of a line's length. */
const longestEmphasised = 2_000

const stripMarkdown = (text: string): string => {
  const plain = text.replace(markdownHeading, '')
  return (text.length > longestEmphasised ? plain : plain.replace(emphasis, '$2')).trim()
}

const readLine = (line: string, index: number, all: readonly string[]): PostingLine => {
  const source = line.trim()
  const { marker, text } = readMarkedLine(source)
  const isMarkedHeading = marker === null && (markdownHeading.test(text) || boldLine.test(text))
  return {
    number: index + 1,
    source,
    // A line that is nothing but a marker stays whole, so that it is not lost.
    text: stripMarkdown(text) || source,
    marker,
    isMarkedHeading,
    followsBlank: isBlank(all[index - 1]),
    precedesBlank: isBlank(all[index + 1]),
    isIndented: /^\s/u.test(line),
  }
}

/** The lines of a text that are not blank. Any kind of line break; a byte order mark is dropped. */
export const readLines = (text: string): PostingLine[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(lineBreak)
    .map(readLine)
    .filter(({ source }) => source !== '')
