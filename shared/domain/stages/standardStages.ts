import { stageNames } from '@shared/labels/stages'
import {
  standardStageSchema,
  type Stage,
  type StageEnd,
  type StageShape,
  type StandardStageId,
} from '@shared/model/stage'

const shapes: Record<StandardStageId, StageShape> = {
  new: 'circle',
  screening: 'circle-quarter',
  submitted: 'circle-dot',
  interview: 'circle-half',
  offer: 'circle-three-quarters',
  hired: 'circle-full',
  rejected: 'cross',
  withdrawn: 'circle-minus',
}

const stillAfterDays: Record<StandardStageId, number | null> = {
  new: 3,
  screening: 5,
  submitted: 7,
  interview: 7,
  offer: 5,
  hired: null,
  rejected: null,
  withdrawn: null,
}

const ends: Record<StandardStageId, StageEnd | null> = {
  new: null,
  screening: null,
  submitted: null,
  interview: null,
  offer: null,
  hired: 'hired',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
}

/** The stages of a workspace that has none of its own, in their usual order. */
export const standardStages: readonly Stage[] = standardStageSchema.options.map((id) => ({
  id,
  name: stageNames[id],
  shape: shapes[id],
  end: ends[id],
  asksReason: false,
  stillAfterDays: stillAfterDays[id],
}))
