import { z } from 'zod'
import { mergeUndoSchema } from '@shared/model/candidateMerge'
import { candidateIdSchema } from '@shared/model/ids'
import { sheetReadingSchema } from '@shared/model/reading/sheetReading'
import { defineChannel, noInput, nothing } from '../channel'
import { cvSourceSchema } from './cvChannels'

/** As many rows are shown before a list is imported. */
export const previewedRows = 20

/** What each column of a list holds, as somebody says. */
const sheetMappingSchema = sheetReadingSchema.pick({ headerRow: true, columns: true })

/** The first rows of a list, with what its columns hold: as remembered, or as guessed. */
export const sheetPreviewSchema = sheetReadingSchema.extend({
  /** All rows, headings included. */
  rowCount: z.int().nonnegative(),
  /** Whether a list with these headings was mapped before. */
  isRemembered: z.boolean(),
})

const sheetPersonSchema = z.object({
  /** Counts from 1, as spreadsheets do. */
  row: z.int(),
  id: candidateIdSchema,
  name: z.string(),
})

/** What came of the rows of a list. */
export const importedSheetSchema = z.object({
  created: z.array(sheetPersonSchema),
  /** `undo` takes the update back; null for a record that said all of it already. */
  updated: z.array(sheetPersonSchema.extend({ undo: mergeUndoSchema.nullable() })),
  /** New candidates who may be others of the workspace. */
  duplicates: z.array(z.object({ id: candidateIdSchema, of: candidateIdSchema, why: z.string() })),
  failed: z.array(z.object({ row: z.int(), message: z.string() })),
  isStopped: z.boolean(),
})

export const sheetProgressSchema = z.object({
  step: z.literal('importing'),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
})

export type SheetMapping = z.infer<typeof sheetMappingSchema>
export type SheetPreview = z.infer<typeof sheetPreviewSchema>
export type ImportedSheet = z.infer<typeof importedSheetSchema>

/** Lists of candidates: what is in them, and the candidates made of them. The event `sheets.progress` counts rows. */
export const sheetChannels = {
  /** Null for a file that is no list. */
  'sheets.read': defineChannel(z.object({ source: cvSourceSchema }), sheetPreviewSchema.nullable()),
  /** Makes candidates of the rows, and remembers what columns with such headings hold. */
  'sheets.import': defineChannel(
    z.object({ source: cvSourceSchema, mapping: sheetMappingSchema }),
    importedSheetSchema,
  ),
  /** Stops reading, which then fails with `cancelled`, and importing, which keeps what is done. */
  'sheets.stop': defineChannel(noInput, nothing),
}
