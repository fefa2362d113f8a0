import { z } from 'zod'
import { candidateSchema } from '@shared/model/candidate'
import { mergeChoicesSchema, mergeUndoSchema } from '@shared/model/candidateMerge'
import { candidateIdSchema } from '@shared/model/ids'
import { defineChannel, noInput, nothing } from './channel'

/** The record that a merge left, and what takes it back. */
export const mergedCandidateSchema = z.object({ candidate: candidateSchema, undo: mergeUndoSchema })

/** Two candidates who may be one person, and why. */
export const duplicatePairSchema = z.object({
  id: candidateIdSchema,
  name: z.string(),
  of: candidateIdSchema,
  ofName: z.string(),
  why: z.string(),
})

export type DuplicatePair = z.infer<typeof duplicatePairSchema>

/** Candidates who are in the workspace twice. */
export const mergeChannels = {
  'merging.listDuplicates': defineChannel(noInput, z.array(duplicatePairSchema)),
  /** Makes one record of two: `other` goes to the trash, and what it has follows. */
  'merging.merge': defineChannel(
    z.object({ kept: candidateIdSchema, other: candidateIdSchema, choices: mergeChoicesSchema }),
    mergedCandidateSchema,
  ),
  /** Takes a merge, or the update of a record, back; edits made since stay. */
  'merging.undo': defineChannel(z.object({ undo: mergeUndoSchema }), nothing),
}
