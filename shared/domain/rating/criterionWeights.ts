import type { ItemId } from '@shared/model/ids'
import type { CriterionWeight } from '@shared/model/role'

/** A criterion's new weight, 0–10, with the reason for it; a null weight goes back to 1. */
export type WeightChange =
  { criterionId: ItemId; weight: number; reason: string } | { criterionId: ItemId; weight: null }

/** The weights of a role after the change; the weight 1 is the absence of one. */
export const changeWeight = (
  weights: readonly CriterionWeight[],
  change: WeightChange,
): CriterionWeight[] => {
  const others = weights.filter(({ criterionId }) => criterionId !== change.criterionId)
  return change.weight === null || change.weight === 1
    ? others
    : [...others, { criterionId: change.criterionId, weight: change.weight, reason: change.reason }]
}
