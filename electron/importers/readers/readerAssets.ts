import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The languages that scans are read in, by Tesseract's names. */
export const scanLanguages = ['eng', 'deu', 'fra', 'spa'] as const

export type ScanLanguage = (typeof scanLanguages)[number]

/** Files that readers load at run time: their names in the bundle, and where they come from. */
export const readerAssets = {
  'pdfium.wasm': '@embedpdf/pdfium/pdfium.wasm',
  'tesseract-core.cjs': 'tesseract.js-core/tesseract-core-simd-lstm.js',
  'tesseract-core.wasm': 'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  'eng.traineddata.gz': '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  'deu.traineddata.gz': '@tesseract.js-data/deu/4.0.0_best_int/deu.traineddata.gz',
  'fra.traineddata.gz': '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz',
  'spa.traineddata.gz': '@tesseract.js-data/spa/4.0.0_best_int/spa.traineddata.gz',
} as const

export type ReaderAsset = keyof typeof readerAssets

/** The folder beside a bundle that contains its `readerAssets`. */
export const assetsFolder = 'readers'

// Bundlers may put code shared by several programs into a separate folder.
const bundleFolders = [import.meta.dirname, dirname(import.meta.dirname)]

/** Returns the absolute path of a file: beside the bundle, or in the package that it comes from. */
export const findReaderAsset = (name: ReaderAsset): string =>
  bundleFolders.map((folder) => join(folder, assetsFolder, name)).find(existsSync) ??
  createRequire(import.meta.url).resolve(readerAssets[name])
