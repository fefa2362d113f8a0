import { z } from 'zod'

const cellSchema = z.union([
  z.string(),
  z.object({ formula: z.string(), shown: z.string() }),
  z.object({ date: z.iso.date() }),
])

/** A cell's text, a formula with what it shows, or a day. */
export type Cell = z.infer<typeof cellSchema>

export const sheetSchema = z.object({
  /** How a text file is written; a workbook has none of it. */
  made: z.object({
    encoding: z.string().optional(),
    bom: z.boolean().optional(),
    delimiter: z.string().optional(),
    newline: z.string().optional(),
  }),
  rows: z.array(z.array(cellSchema)),
  labels: z.object({
    /** Index of the row of headings, or null. */
    headerRow: z.int().nullable(),
    /** What each column holds; null for what is no field. */
    columns: z.array(z.string().nullable()),
  }),
})

/** One sheet of `sheets.json`. */
export type Sheet = z.infer<typeof sheetSchema>
