import { z } from 'zod'

/** What a document turns out to be by its content; `unclear` if it may be either, or neither. */
export const documentKindSchema = z.enum(['cv', 'posting', 'unclear'])

export type DocumentKind = z.infer<typeof documentKindSchema>
