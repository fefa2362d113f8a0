import { z } from 'zod'
import { templateIdSchema } from '../ids'
import { openObject } from '../openObject'
import { recordFields, storedFieldNames } from '../record'
import { roleDraftSchema } from '../role'

/** A role to begin others from. */
export const templateSchema = openObject({
  id: templateIdSchema,
  ...recordFields,
  name: z.string(),
  /** What a new role begins as. */
  role: roleDraftSchema,
})

export const templateDraftSchema = templateSchema.omit(storedFieldNames)

/** A template that comes with the program; its key is the name of its file. */
export const starterSchema = z.object({
  key: z.string(),
  name: z.string(),
  role: roleDraftSchema,
})

export type Template = z.infer<typeof templateSchema>
export type TemplateDraft = z.infer<typeof templateDraftSchema>
export type Starter = z.infer<typeof starterSchema>
