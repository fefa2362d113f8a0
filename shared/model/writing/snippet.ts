import { z } from 'zod'
import { snippetIdSchema } from '../ids'
import { listItemSchema } from '../listItem'
import { openEnum } from '../openEnum'
import { openObject } from '../openObject'
import { recordFields, storedFieldNames } from '../record'
import { roleTextFieldSchema } from './roleText'

/** The lists of a role that a snippet can belong to; `sections` are those of the role's own. */
export const snippetFieldSchema = roleTextFieldSchema.exclude([
  ...(['title', 'client', 'clientAliases', 'department', 'location', 'hours'] as const),
  ...(['reference', 'tags', 'application.contact', 'unsorted', 'notes'] as const),
])

/** Lines that are used in several roles. */
export const snippetSchema = openObject({
  id: snippetIdSchema,
  ...recordFields,
  name: z.string(),
  /** Where its lines go in a role, unless another place is chosen. */
  field: openEnum(snippetFieldSchema),
  /** Whose roles it is for; empty for everybody's. */
  client: z.string(),
  /** BCP 47 tag of its language; empty for any. */
  language: z.string(),
  lines: z.array(listItemSchema),
})

export const snippetDraftSchema = snippetSchema.omit(storedFieldNames)

export type SnippetField = z.infer<typeof snippetFieldSchema>
export type Snippet = z.infer<typeof snippetSchema>
export type SnippetDraft = z.infer<typeof snippetDraftSchema>
