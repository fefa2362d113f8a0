import type { PdfLine } from '../pdf/pdfLines'
import type { GreyPicture } from '../pdf/renderPage'
import type { ScanLanguage } from '../readerAssets'
import { guessLanguage } from './guessLanguage'
import { addLanguage, loadTesseract, type Tesseract, type TesseractApi } from './tesseract'

// By Tesseract's publictypes.h.
const neuralEngine = 1
const automaticSegmentation = 3

interface Engine {
  core: Tesseract
  api: TesseractApi
  language: ScanLanguage
}

const startEngine = async (core: Tesseract, language: ScanLanguage): Promise<Engine> => {
  await addLanguage(core, language)
  const api = new core.TessBaseAPI()
  if (api.Init(null, language, neuralEngine) !== 0) throw new Error('Tesseract did not start')
  api.SetPageSegMode(automaticSegmentation)
  return { core, api, language }
}

/** The picture as a portable grey map. */
const encodePicture = ({ width, height, dots }: GreyPicture): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), dots])

const recognize = ({ core, api }: Engine, picture: GreyPicture): string => {
  core.FS.writeFile('/input', encodePicture(picture))
  if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract did not take the picture')
  api.Recognize(null)
  return api.GetTSVText(0)
}

const wordLevel = '5'
const leastConfidence = 25

interface Word {
  line: string
  left: number
  top: number
  right: number
  bottom: number
  text: string
}

const readWords = (table: string): Word[] =>
  table.split('\n').flatMap((row) => {
    const [level, , block, paragraph, line, , left, top, width, height, confidence, text = ''] =
      row.split('\t')
    if (level !== wordLevel || text.trim() === '' || Number(confidence) < leastConfidence) return []
    return [
      {
        line: `${block}/${paragraph}/${line}`,
        left: Number(left),
        top: Number(top),
        right: Number(left) + Number(width),
        bottom: Number(top) + Number(height),
        text,
      },
    ]
  })

const findMiddle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1

// A round bullet is taken for a letter or a sign of about its shape.
const misreadBullet = /^[e«»©¢®°*] (?=\p{Lu})/u

const buildLine = (words: readonly Word[], { height, scale }: GreyPicture): PdfLine => ({
  text: words
    .map(({ text }) => text)
    .join(' ')
    .replace(misreadBullet, '• '),
  left: Math.min(...words.map(({ left }) => left)) / scale,
  right: Math.max(...words.map(({ right }) => right)) / scale,
  top: (height - Math.min(...words.map(({ top }) => top))) / scale,
  bottom: (height - Math.max(...words.map(({ bottom }) => bottom))) / scale,
  size: findMiddle(words.map(({ top, bottom }) => bottom - top)) / scale,
  isBold: false,
  markedContents: [],
})

/** Words without long letters look smaller than they are. */
const evenOutSizes = (lines: readonly PdfLine[]): PdfLine[] => {
  const usual = findMiddle(lines.map(({ size }) => size))
  return lines.map((line) =>
    line.size > usual * 0.6 && line.size < usual * 1.5 ? { ...line, size: usual } : line,
  )
}

const buildLines = (table: string, picture: GreyPicture): PdfLine[] => {
  const groups = new Map<string, Word[]>()
  for (const word of readWords(table)) {
    groups.set(word.line, [...(groups.get(word.line) ?? []), word])
  }
  return evenOutSizes([...groups.values()].map((words) => buildLine(words, picture)))
}

/**
 * Reads pictures of pages, one after the other: with the data of English first, and where that
 * shows another of `scanLanguages`, with its own. Lines are in points, as those of a PDF are.
 */
export const createPictureReader = (): ((picture: GreyPicture) => Promise<PdfLine[]>) => {
  let engine: Engine | null = null
  return async (picture) => {
    engine ??= await startEngine(await loadTesseract(), 'eng')
    const table = recognize(engine, picture)
    const text = readWords(table)
      .map((word) => word.text)
      .join(' ')
    const language = engine.language === 'eng' ? guessLanguage(text) : engine.language
    if (language === engine.language) return buildLines(table, picture)
    engine.api.End()
    engine = await startEngine(engine.core, language)
    return buildLines(recognize(engine, picture), picture)
  }
}
