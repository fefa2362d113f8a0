import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { z } from 'zod'
import { findReaderAsset, type ScanLanguage } from '../readerAssets'

/** The part of Tesseract's core that is used here; it comes without types. */
export interface TesseractApi {
  Init(path: null, languages: string, engine: number): number
  SetPageSegMode(mode: number): void
  /** Reads the picture in `/input`. */
  SetImageFile(exif: number, angle: number): number
  Recognize(monitor: null): number
  GetTSVText(page: number): string
  End(): void
}

export interface Tesseract {
  FS: { writeFile(path: string, content: Uint8Array): void }
  TessBaseAPI: new () => TesseractApi
}

const isFunction = (value: unknown): boolean => typeof value === 'function'

const coreSchema = z.custom<Tesseract>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'TessBaseAPI' in value &&
    isFunction(value.TessBaseAPI),
)
const makerSchema = z.custom<(options: object) => Promise<unknown>>(isFunction)

/** Loads Tesseract's core, which is a CommonJS script and can't be bundled. */
export const loadTesseract = async (): Promise<Tesseract> => {
  const require = createRequire(import.meta.url)
  const makeCore = makerSchema.parse(require(findReaderAsset('tesseract-core.cjs')))
  const core = await makeCore({
    wasmBinary: await readFile(findReaderAsset('tesseract-core.wasm')),
    // It comments on the picture's resolution and the like.
    print: () => undefined,
    printErr: () => undefined,
  })
  return coreSchema.parse(core)
}

/** Puts the data of a language where Tesseract looks for it. */
export const addLanguage = async (core: Tesseract, language: ScanLanguage): Promise<void> => {
  const packed = await readFile(findReaderAsset(`${language}.traineddata.gz`))
  core.FS.writeFile(`${language}.traineddata`, await promisify(gunzip)(packed))
}
