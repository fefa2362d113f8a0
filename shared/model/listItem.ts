import { z } from 'zod'
import { openObject } from './openObject'
import { createId, itemIdSchema } from './ids'

/** One line or paragraph in one of a role's lists; its id stays the same when the text changes. */
export const listItemSchema = openObject({ id: itemIdSchema, text: z.string() })

export type ListItem = z.infer<typeof listItemSchema>

/** A list item with a new id. */
export const createListItem = (text: string): ListItem => ({ id: createId(itemIdSchema), text })
