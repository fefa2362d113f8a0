import { z } from 'zod'
import { candidateDraftSchema, candidateSchema } from '@shared/model/candidate'
import { mergeChoicesSchema } from '@shared/model/candidateMerge'
import { candidateIdSchema } from '@shared/model/ids'
import { cvMailSchema, cvReadingSchema } from '@shared/model/reading/cvReading'
import { pagePictureSchema } from '@shared/model/reading/cvLayout'
import { defineChannel, noInput, nothing } from '../channel'
import { mergedCandidateSchema } from '../mergeChannels'
import { fileTokenSchema } from '../../tokens'

/** Stands for an archive whose documents the main process holds until `cvs.cancel`. */
export const archiveIdSchema = z.string().min(1).max(64).brand<'ArchiveId'>()

/** Where a CV comes from: what was pasted, a file, or a document out of an archive. */
export const cvSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pasted'), text: z.string(), html: z.string().nullable() }),
  z.object({ kind: z.literal('chosen'), token: fileTokenSchema }),
  z.object({
    kind: z.literal('dropped'),
    name: z.string(),
    bytes: z.instanceof(Uint8Array<ArrayBufferLike>),
  }),
  z.object({ kind: z.literal('archived'), archive: archiveIdSchema, name: z.string() }),
])

/** What people are compared by, under a key of the caller’s. */
const comparedPersonSchema = candidateDraftSchema
  .pick({ name: true, contact: true, location: true, experience: true })
  .extend({ key: z.string() })

/** A candidate who may be the person of this key, and why. */
export const samePersonSchema = z.object({
  key: z.string(),
  candidateId: candidateIdSchema,
  name: z.string(),
  why: z.string(),
})

export type ArchiveId = z.infer<typeof archiveIdSchema>
export type CvSource = z.infer<typeof cvSourceSchema>
export type ComparedPerson = z.infer<typeof comparedPersonSchema>
export type SamePerson = z.infer<typeof samePersonSchema>

/** Reading CVs, which saves nothing, and the candidates made of them. The event `cvs.progress` reports pages. */
export const cvChannels = {
  /** Unpacks an archive, and names its documents. */
  'cvs.unpack': defineChannel(
    z.object({ source: cvSourceSchema }),
    z.object({ archive: archiveIdSchema, names: z.array(z.string()) }),
  ),
  'cvs.read': defineChannel(z.object({ source: cvSourceSchema }), cvReadingSchema),
  /** A page as a picture; `attachment` is that of the reading’s layout. */
  'cvs.showPage': defineChannel(
    z.object({
      source: cvSourceSchema,
      page: z.int().nonnegative(),
      attachment: z.string().nullable(),
    }),
    pagePictureSchema,
  ),
  /** Stops all reading, which then fails with `cancelled`, and forgets the archives. */
  'cvs.cancel': defineChannel(noInput, nothing),
  /** The candidates who may be these people. */
  'cvs.findSame': defineChannel(
    z.object({ people: z.array(comparedPersonSchema) }),
    z.array(samePersonSchema),
  ),
  /**
   * Creates a candidate with the CV as an attachment. Fails with `exists` if a candidate has this
   * very file already.
   */
  'cvs.import': defineChannel(
    z.object({
      source: cvSourceSchema,
      draft: candidateDraftSchema,
      /** That of the reading; it becomes the first activity. */
      mail: cvMailSchema.optional(),
    }),
    candidateSchema,
  ),
  /** Updates a candidate who comes again, and attaches the CV; `merging.undo` takes it back. */
  'cvs.update': defineChannel(
    z.object({
      source: cvSourceSchema,
      draft: candidateDraftSchema,
      candidateId: candidateIdSchema,
      choices: mergeChoicesSchema,
      mail: cvMailSchema.optional(),
    }),
    mergedCandidateSchema,
  ),
}
