import { z } from 'zod'
import { roleDraftSchema } from './role'
import { textRepairSchema } from './textRepair'

/** How an imported posting was read, for the recruiter to check. */
export const importReportSchema = z.object({
  /** How many items landed in each field, by the field's label, in reading order. */
  sections: z.array(z.object({ label: z.string(), count: z.int().nonnegative() })),
  repairs: z.array(textRepairSchema),
  /** The lines that were recognised as headings of fields or as the title, as they stood. */
  headings: z.array(z.string()),
  /** Page furniture that was left out, as it stood. */
  leftOut: z.array(z.string()),
  unsortedCount: z.int().nonnegative(),
  /** Sentences for the recruiter. */
  warnings: z.array(z.string()),
})

export const importedPostingSchema = z.object({
  draft: roleDraftSchema,
  report: importReportSchema,
})

export type ImportReport = z.infer<typeof importReportSchema>
export type ImportedPosting = z.infer<typeof importedPostingSchema>
