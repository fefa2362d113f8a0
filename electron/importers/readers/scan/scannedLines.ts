import type { PdfLine } from '../pdf/pdfLines'
import type { GreyPicture } from '../pdf/renderPage'

const wordLevel = '5'
const leastConfidence = 25

interface Word {
  line: string
  left: number
  top: number
  right: number
  bottom: number
  /** Percent. */
  confidence: number
  text: string
}

const readWords = (table: string): Word[] =>
  table.split('\n').flatMap((row) => {
    const [level, , block, paragraph, line, , left, top, width, height, confidence, text = ''] =
      row.split('\t')
    if (level !== wordLevel || text.trim() === '') return []
    return [
      {
        line: `${block}/${paragraph}/${line}`,
        left: Number(left),
        top: Number(top),
        right: Number(left) + Number(width),
        bottom: Number(top) + Number(height),
        confidence: Number(confidence),
        text,
      },
    ]
  })

const isSure = ({ confidence }: Word): boolean => confidence >= leastConfidence

/** The text of Tesseract's table of words. */
export const readScannedText = (table: string): string =>
  readWords(table)
    .filter(isSure)
    .map(({ text }) => text)
    .join(' ')

const findMiddle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1

const heightOf = ({ top, bottom }: Word): number => bottom - top

const bulletShare = 0.55

/** A dot before a line is misread as some other sign, with low confidence; its size gives it away. */
const isBullet = (word: Word, others: readonly Word[]): boolean => {
  const size = findMiddle(others.map(heightOf)) * bulletShare
  return (
    others.length > 0 &&
    word.text.length <= 2 &&
    heightOf(word) < size &&
    word.right - word.left < size
  )
}

// A round bullet is misread as a letter or sign of a similar shape, and may be joined to the word.
const misreadBullet = /^(?:[e«»©¢®°*] (?=\p{Lu})|[«©¢®°*](?=\p{L})(?!.*»))/u

/** Lists the words of a line that count, with the first one turned into a bullet if it looks like one. */
const readLine = (words: readonly Word[]): Word[] => {
  const [first, ...others] = words
  return first !== undefined && isBullet(first, others)
    ? [{ ...first, text: '•' }, ...others.filter(isSure)]
    : words.filter(isSure)
}

const joinText = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replace(misreadBullet, '• ')

const buildLine = (words: readonly Word[], { height, scale }: GreyPicture): PdfLine => ({
  text: joinText(words),
  pieces: [joinText(words)],
  left: Math.min(...words.map(({ left }) => left)) / scale,
  right: Math.max(...words.map(({ right }) => right)) / scale,
  top: (height - Math.min(...words.map(({ top }) => top))) / scale,
  bottom: (height - Math.max(...words.map(({ bottom }) => bottom))) / scale,
  size: findMiddle(words.map(heightOf)) / scale,
  isBold: false,
  markedContents: [],
})

const leastEven = 0.6
const mostEven = 1.4

/** Words without tall letters look smaller than they are, those with ascenders and descenders larger. */
const evenOutSizes = (lines: readonly PdfLine[]): PdfLine[] => {
  const usual = findMiddle(lines.map(({ size }) => size))
  return lines.map((line) =>
    line.size > usual * leastEven && line.size < usual * mostEven ? { ...line, size: usual } : line,
  )
}

/** Builds lines from Tesseract's table of words for a picture, in points, like those of a PDF. */
export const buildScannedLines = (table: string, picture: GreyPicture): PdfLine[] => {
  const groups = new Map<string, Word[]>()
  for (const word of readWords(table))
    groups.set(word.line, [...(groups.get(word.line) ?? []), word])
  const lines = [...groups.values()].filter((words) => words.some(isSure)).map(readLine)
  return evenOutSizes(lines.map((words) => buildLine(words, picture)))
}
