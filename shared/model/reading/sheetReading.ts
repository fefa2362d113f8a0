import { z } from 'zod'

/** What a column of a list of candidates can hold. */
export const sheetFieldSchema = z.enum([
  'name',
  'firstName',
  'middleName',
  'lastName',
  'headline',
  'email',
  'phone',
  'employer',
  'title',
  'location',
  'links',
  'skills',
  'languages',
  'tags',
  'source',
  'availability',
  'note',
])

/** What each column holds, in their order; null for what is no field. */
export const sheetColumnsSchema = z.array(sheetFieldSchema.nullable())

/** A list of candidates as another program handed it over, with a guess of what its columns hold. */
export const sheetReadingSchema = z.object({
  rows: z.array(z.array(z.string())),
  /** The row of headings, from 0; null where there is none. */
  headerRow: z.int().min(0).nullable(),
  columns: sheetColumnsSchema,
})

/** The columns of lists with these headings, as somebody once mapped them. */
export const sheetLayoutSchema = z.object({
  headings: z.array(z.string()),
  columns: sheetColumnsSchema,
})

export type SheetField = z.infer<typeof sheetFieldSchema>
export type SheetColumns = z.infer<typeof sheetColumnsSchema>
export type SheetReading = z.infer<typeof sheetReadingSchema>
export type SheetLayout = z.infer<typeof sheetLayoutSchema>
