import { z } from 'zod'

/** What one process measured while it opened a workspace. */
export const openFiguresSchema = z.object({
  openMs: z.number(),
  maxBlockMs: z.number(),
  /** The memory of the whole process, including Node itself, when everything was loaded. */
  rssBytes: z.number(),
  rssBefore: z.number(),
  candidates: z.number(),
})

/** What one process measured while it saved single records of a large workspace. */
export const saveFiguresSchema = z.object({
  saveMs: z.array(z.number()),
  maxBlockMs: z.number(),
  /** lowdb's own adapter writing all candidates as one file, for the same change. */
  lowdbSaveMs: z.array(z.number()),
})

/** What one process measured while it wrote a backup of a large workspace and verified it. */
export const backupFiguresSchema = z.object({ backupMs: z.number(), maxBlockMs: z.number() })

export type OpenFigures = z.infer<typeof openFiguresSchema>
export type SaveFigures = z.infer<typeof saveFiguresSchema>
export type BackupFigures = z.infer<typeof backupFiguresSchema>
