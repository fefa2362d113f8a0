import { z } from 'zod'
import {
  agencyIdSchema,
  candidateIdSchema,
  roleIdSchema,
  sentPostingIdSchema,
} from '@shared/model/ids'
import { timestampSchema } from '@shared/model/record'
import { defineChannel } from './channel'

/** The record that a search found. An application is found as its candidate. */
export const searchPlaceSchema = z.discriminatedUnion('collection', [
  z.object({ collection: z.literal('roles'), id: roleIdSchema }),
  z.object({ collection: z.literal('candidates'), id: candidateIdSchema }),
  z.object({ collection: z.literal('agencies'), id: agencyIdSchema }),
  z.object({
    collection: z.literal('sentPostings'),
    id: sentPostingIdSchema,
    roleId: roleIdSchema,
  }),
])

export const searchedCollections = ['roles', 'candidates', 'agencies', 'sentPostings'] as const

const rangeSchema = z.object({ from: z.int(), to: z.int() })

export const searchHitSchema = z.object({
  place: searchPlaceSchema,
  title: z.string(),
  facts: z.array(z.string()),
  /** When it was sent; null for what has no such moment. */
  at: timestampSchema.nullable(),
  /**
   * Where the words stand that are not in the title; null if all are. `ranges` are parts of `text`, and `at`
   * is when it was said or done, null if it belongs to no moment.
   */
  reason: z
    .object({
      label: z.string(),
      text: z.string(),
      ranges: z.array(rangeSchema),
      at: timestampSchema.nullable(),
    })
    .nullable(),
})

/** The most hits of one kind that are described at once. */
export const mostHits = 100

/** Searches everything in the workspace. */
export const searchChannels = {
  /**
   * The best hits of each collection asked for, and how many there are of it. `isComplete` is
   * false while the workspace is still being read after its opening; the answer then improves.
   */
  'search.find': defineChannel(
    z.strictObject({
      text: z.string().max(500),
      collections: z.array(z.enum(searchedCollections)).min(1),
      most: z.int().min(1).max(mostHits),
    }),
    z.object({
      groups: z.array(
        z.object({
          collection: z.enum(searchedCollections),
          total: z.int(),
          hits: z.array(searchHitSchema),
        }),
      ),
      isComplete: z.boolean(),
    }),
  ),
  /** The ids of all candidates that have every word of a search, the best first, and what the first `mostHits` say. */
  'search.filterCandidates': defineChannel(
    z.strictObject({ text: z.string().max(500) }),
    z.object({
      ids: z.array(candidateIdSchema),
      hits: z.array(searchHitSchema),
      isComplete: z.boolean(),
    }),
  ),
}

export type SearchPlace = z.infer<typeof searchPlaceSchema>
export type SearchedCollection = (typeof searchedCollections)[number]
export type SearchHit = z.infer<typeof searchHitSchema>
