import type { PdfLine } from '../pdf/pdfLines'
import type { GreyPicture } from '../pdf/renderPage'
import type { ScanLanguage } from '../readerAssets'
import { guessLanguage } from './guessLanguage'
import { buildScannedLines, readScannedText } from './scannedLines'
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

/** Encodes the picture as a portable greymap. */
const encodePicture = ({ width, height, dots }: GreyPicture): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), dots])

const recognise = ({ core, api }: Engine, picture: GreyPicture): string => {
  core.FS.writeFile('/input', encodePicture(picture))
  if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract did not accept the picture')
  api.Recognize(null)
  return api.GetTSVText(0)
}

/**
 * Reads pictures of pages, one after the other: first with the English data and, if that
 * indicates another of the `scanLanguages`, with its own. Lines are in points, like those of a
 * PDF.
 */
export const createPictureReader = (): ((picture: GreyPicture) => Promise<PdfLine[]>) => {
  let engine: Engine | null = null
  return async (picture) => {
    engine ??= await startEngine(await loadTesseract(), 'eng')
    const table = recognise(engine, picture)
    const language =
      engine.language === 'eng' ? guessLanguage(readScannedText(table)) : engine.language
    if (language === engine.language) return buildScannedLines(table, picture)
    engine.api.End()
    engine = await startEngine(engine.core, language)
    return buildScannedLines(recognise(engine, picture), picture)
  }
}
