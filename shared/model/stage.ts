import { z } from 'zod'
import { openEnum } from './openEnum'
import { openObject } from './openObject'

/** The stages of a workspace that has none of its own, in their usual order. */
export const standardStageSchema = z.enum([
  'new',
  'screening',
  'submitted',
  'interview',
  'offer',
  'hired',
  'rejected',
  'withdrawn',
])

/** The shapes that tell stages apart without colour; no two stages of a list have the same one. */
export const stageShapeSchema = z.enum([
  'circle',
  'circle-quarter',
  'circle-dot',
  'circle-half',
  'circle-three-quarters',
  'circle-full',
  'cross',
  'circle-minus',
  'square',
  'square-half',
  'square-full',
  'diamond',
  'diamond-half',
  'diamond-full',
  'triangle',
  'triangle-full',
  'plus',
  'bars',
])

/** How an application ends in a stage. */
export const stageEndSchema = z.enum(['hired', 'rejected', 'withdrawn'])

/** The id of a stage, as applications name it: readable, such as `interview`; never changes. */
export const stageIdSchema = z.string().min(1).max(100)

/** The most days after which a stage can stand still. */
export const mostStillDays = 365

/** One stage that an application can be in. */
export const stageSchema = openObject({
  id: stageIdSchema,
  name: z.string(),
  shape: openEnum(stageShapeSchema),
  /** How an application ends here; null where it goes on. */
  end: openEnum(stageEndSchema).nullable(),
  /** Whether a change into it asks why. */
  asksReason: z.boolean(),
  /** After how many days without movement it stands still; null where it may stay for good. */
  stillAfterDays: z.int().min(1).max(mostStillDays).nullable(),
})

/** The stages of a workspace or a role, in their order. */
export const stageListSchema = z.array(stageSchema)

export type Stage = z.infer<typeof stageSchema>
export type StageShape = z.infer<typeof stageShapeSchema>
export type StageEnd = z.infer<typeof stageEndSchema>
export type StandardStageId = z.infer<typeof standardStageSchema>
