import { z } from 'zod'
import { openEnum } from '../openEnum'
import { openObject } from '../openObject'

/** The lists of records that can be filtered, sorted and grouped. */
export const listNames = ['roles', 'candidates', 'agencies', 'sentPostings'] as const
export const listNameSchema = z.enum(listNames)

/** How a condition judges a field; see `shared/domain/lists/matchCondition.ts`. */
export const conditionTestSchema = z.enum(['any-of', 'none-of', 'within', 'between', 'yes', 'no'])

/**
 * A condition on one field of a list. What `values` holds depends on the test: the values to choose
 * between, an empty one standing for none; the name of a period; the first and last day, empty where
 * open; nothing. One shape for all, so that an older version keeps what a newer one adds.
 */
export const conditionSchema = openObject({
  field: z.string().min(1).max(100),
  test: openEnum(conditionTestSchema),
  values: z.array(z.string().max(1000)).max(200),
})

export const listSortSchema = openObject({ field: z.string().max(100), isDescending: z.boolean() })

/** Which records a list shows, in which order, under which headings; no group means no headings. */
export const listViewSchema = openObject({
  conditions: z.array(conditionSchema).max(50),
  sort: listSortSchema,
  group: z.string().max(100).nullable(),
})

/** A view of a list that somebody gave a name. */
export const savedViewSchema = openObject({
  id: z.string().regex(/^[0-9a-z]{16}$/),
  list: openEnum(listNameSchema),
  name: z.string().trim().min(1).max(100),
  view: listViewSchema,
})

export type ListName = z.infer<typeof listNameSchema>
export type ConditionTest = z.infer<typeof conditionTestSchema>
export type Condition = z.infer<typeof conditionSchema>
export type ListSort = z.infer<typeof listSortSchema>
export type ListView = z.infer<typeof listViewSchema>
export type SavedView = z.infer<typeof savedViewSchema>
