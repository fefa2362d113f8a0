import { readFile } from 'node:fs/promises'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import { findReaderAsset } from '../readerAssets'
import { brokenDocument, lockedDocument } from '../readerFault'

export type Pdfium = WrappedPdfiumModule

let loading: Promise<Pdfium> | null = null

const load = async (): Promise<Pdfium> => {
  const wasm = await readFile(findReaderAsset('pdfium.wasm'))
  const pdfium = await init({ wasmBinary: new Uint8Array(wasm).buffer })
  pdfium.PDFiumExt_Init()
  return pdfium
}

/** By PDFium's fpdfview.h. */
const passwordError = 4

/** Opens a PDF for the duration of a task. Throws `ReaderFault` if that is impossible. */
export const withPdf = async <Value>(
  bytes: Uint8Array,
  task: (pdfium: Pdfium, document: number) => Promise<Value>,
): Promise<Value> => {
  const pdfium = await (loading ??= load())
  const { wasmExports } = pdfium.pdfium
  const pointer = wasmExports.malloc(bytes.byteLength)
  pdfium.pdfium.HEAPU8.set(bytes, pointer)
  const document = pdfium.FPDF_LoadMemDocument(pointer, bytes.byteLength, '')
  try {
    if (document === 0) {
      throw pdfium.FPDF_GetLastError() === passwordError
        ? lockedDocument('PDF')
        : brokenDocument('PDF')
    }
    return await task(pdfium, document)
  } finally {
    if (document !== 0) pdfium.FPDF_CloseDocument(document)
    wasmExports.free(pointer)
  }
}

/** Allocates memory in PDFium for the output of its functions, for the duration of a task. */
export const withBuffer = <Value>(
  { pdfium }: Pdfium,
  bytes: number,
  task: (pointer: number) => Value,
): Value => {
  const pointer = pdfium.wasmExports.malloc(bytes)
  try {
    return task(pointer)
  } finally {
    pdfium.wasmExports.free(pointer)
  }
}
