import { stageListSchema, type Stage } from '@shared/model/stage'
import { mergeRecords } from '../merge/mergeRecords'
import { separateShapes } from './editStages'

/**
 * Joins an edited list of stages with what somebody else made of it meanwhile: `base` is what the
 * edit began from. Where both changed the same field, the edit wins; no two share a shape.
 */
export const mergeStages = (
  base: readonly Stage[],
  edited: readonly Stage[],
  present: readonly Stage[],
): Stage[] => {
  const { merged } = mergeRecords({ stages: base }, { stages: edited }, { stages: present })
  const parsed = stageListSchema.safeParse(merged['stages'])
  return separateShapes(parsed.success ? parsed.data : edited)
}
