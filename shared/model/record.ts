import { z } from 'zod'

/** An instant as ISO 8601 in UTC with milliseconds, e.g. `2026-11-23T12:04:00.000Z`. */
export const timestampSchema = z.iso.datetime()

/** A calendar day as `YYYY-MM-DD`. */
export const daySchema = z.iso.date()

/**
 * The fields that every stored record has in addition to its own. `rev` starts at 1 and grows by
 * one with each save; a save names the `rev` it was based on.
 */
export const recordFields = {
  rev: z.int().min(1),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
}

/** The fields that the workspace sets, and that a draft therefore lacks. */
export const storedFieldNames = { id: true, rev: true, createdAt: true, updatedAt: true } as const

export type Timestamp = z.infer<typeof timestampSchema>
export type Day = z.infer<typeof daySchema>
