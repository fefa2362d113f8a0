import type { ItemId } from '@shared/model/ids'
import type { CriterionWeight } from '@shared/model/role'

/** A criterion's new weight, 0–10, with the reason for it; null resets it to 1. */
export type WeightChange =
  { criterionId: ItemId; weight: number; reason: string } | { criterionId: ItemId; weight: null }

/** Changes a role's weights; a weight of 1 is stored as no weight at all. */
export const changeWeight = (
  weights: readonly CriterionWeight[],
  change: WeightChange,
): CriterionWeight[] => {
  const others = weights.filter(({ criterionId }) => criterionId !== change.criterionId)
  return change.weight === null || change.weight === 1
    ? others
    : [...others, { criterionId: change.criterionId, weight: change.weight, reason: change.reason }]
}
