import { z } from 'zod'

/**
 * Stands for a file or folder that the user chose in a dialog. The window never
 * learns a path it could make up another from; the main process looks it up.
 */
export const fileTokenSchema = z.string().min(1).max(64).brand<'FileToken'>()

/** What the window may know about a chosen file or folder: its token and its name for showing. */
export const chosenPathSchema = z.object({ token: fileTokenSchema, name: z.string() })

export type FileToken = z.infer<typeof fileTokenSchema>
export type ChosenPath = z.infer<typeof chosenPathSchema>
