import { stageSchema, type Application, type Stage } from '@shared/model/application'

/** After how many days an application stands still in each stage; null where it is at its end. */
export const stillAfterDays: Readonly<Record<Stage, number | null>> = {
  new: 3,
  screening: 5,
  submitted: 7,
  interview: 7,
  offer: 5,
  hired: null,
  rejected: null,
  withdrawn: null,
}

/** The days for a stage that this version does not know. */
const otherwise = 7

/** After how many days an application stands still in a stage; null where it may stay for good. */
export const getStillAfterDays = (stage: Application['stage']): number | null => {
  const known = stageSchema.options.find((option) => option === stage)
  return known === undefined ? otherwise : stillAfterDays[known]
}
