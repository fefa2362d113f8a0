import { z } from 'zod'

/**
 * Stands for a file or folder that the user chose in a dialog. The window never receives a path
 * from which it could construct another; the main process looks the path up.
 */
export const fileTokenSchema = z.string().min(1).max(64).brand<'FileToken'>()

/** What the window may know about a chosen file or folder: its token and its display name. */
export const chosenPathSchema = z.object({ token: fileTokenSchema, name: z.string() })

export type FileToken = z.infer<typeof fileTokenSchema>
export type ChosenPath = z.infer<typeof chosenPathSchema>
