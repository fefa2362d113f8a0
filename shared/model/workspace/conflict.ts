import { z } from 'zod'
import { collectionNames } from './collections'
import { timestampSchema } from '../record'

/** The path of a field in a record: property names and, in lists, the ids of their items. */
export const fieldPathSchema = z.array(z.string()).min(1)

/** A field that was changed on two computers, to different values. */
export const conflictFieldSchema = z.object({
  path: fieldPathSchema,
  /** The field's label, e.g. `Hard skills › Kubernetes › Description`. */
  label: z.string(),
  /** The two values as text; empty for a missing one. */
  ours: z.string(),
  theirs: z.string(),
})

/** A version of a record, used to tell whether it is still the one that somebody looked at. */
export const recordStateSchema = z.object({ rev: z.int(), updatedAt: timestampSchema })

/** A record with a second version beside it that can't be merged without asking. */
export const recordConflictSchema = z.object({
  collection: z.enum(collectionNames),
  recordId: z.string(),
  /** The second version's file. */
  fileName: z.string(),
  /** What the recruiter calls the record. */
  title: z.string(),
  ours: recordStateSchema,
  theirs: recordStateSchema,
  /** Whether the common base of both versions is known; without it, every field that differs is asked about. */
  hasBase: z.boolean(),
  fields: z.array(conflictFieldSchema),
})

export const fieldChoiceSchema = z.object({
  path: fieldPathSchema,
  side: z.enum(['ours', 'theirs']),
})

export type RecordState = z.infer<typeof recordStateSchema>
export type RecordConflict = z.infer<typeof recordConflictSchema>
export type ConflictField = z.infer<typeof conflictFieldSchema>
export type FieldChoice = z.infer<typeof fieldChoiceSchema>
