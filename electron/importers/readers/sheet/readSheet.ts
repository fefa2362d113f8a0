import { extname } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import { guessColumns } from '@shared/domain/candidateSheets/guessColumns'
import type { SheetReading } from '@shared/model/reading/sheetReading'
import { readingLimits } from '../limits'
import { brokenDocument, ReaderFault, tooLargeFile } from '../readerFault'
import { decodeText } from '../text/decodeText'
import { parseDelimited } from './parseDelimited'
import { readXlsx } from './readXlsx'
import { sheetLimits } from './sheetLimits'

/** So surely must plain text be columns to be taken for a list: two of them in nearly every row. */
const surest = 1.8

/** Whether a file may be a list of candidates: by its name; text is one only if its content says so (`readSheet`). */
export const mayBeSheet = (fileName: string): boolean =>
  /^\.(?:csv|tsv|tab|xlsx|xlsm|txt)$/iu.test(extname(fileName))

const isText = (fileName: string): boolean => /^\.txt$/iu.test(extname(fileName))

const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const trimRows = (rows: readonly string[][]): string[][] =>
  rows.slice(0, sheetLimits.rows).map((row) => row.slice(0, sheetLimits.columns))

/** Reads the rows of a table; `confidence` is how surely text is one, and null for a workbook. Throws `ReaderFault`. */
export const readRows = async (
  bytes: Uint8Array,
): Promise<{ rows: string[][]; confidence: number | null }> => {
  if (isWorkbook(bytes)) return { rows: await readXlsx(bytes), confidence: null }
  const { rows, confidence } = parseDelimited(decodeText(bytes).text)
  return { rows: trimRows(rows), confidence }
}

const read = async (bytes: Uint8Array, fileName: string): Promise<SheetReading | null> => {
  const { rows: kept, confidence } = await readRows(bytes)
  const guess = guessColumns(kept)
  if (confidence === null) return { rows: kept, ...guess }
  const known = guess.columns.filter((field) => field !== null).length
  const isList =
    !isText(fileName) || (confidence >= surest && known >= 2 && guess.headerRow !== null)
  return isList ? { rows: kept, ...guess } : null
}

/**
 * Reads a list of candidates: text with delimiters in any encoding, or an Excel workbook. Null for text that is no
 * list. Fails with `invalid-input` for what can’t be read.
 */
export const readSheet = async (
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<SheetReading | null>> => {
  if (bytes.byteLength > readingLimits.fileBytes) return tooLargeFile
  try {
    return ok(await read(bytes, fileName))
  } catch (error) {
    const fault = error instanceof ReaderFault ? error : brokenDocument('table')
    return fail(fault.code, fault.message, { cause: error instanceof Error ? error.message : '' })
  }
}
