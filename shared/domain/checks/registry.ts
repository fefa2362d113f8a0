import { completenessRules } from './completeness'
import { hygieneRules } from './hygiene'
import { payRules } from './pay'
import type { CheckRule, RuleFamily } from './rule'
import { shapeRules } from './shape'
import { wordingRules } from './wording'

/** Every rule, by family, in the order in which findings are shown. */
export const ruleFamilies: readonly RuleFamily[] = [
  hygieneRules,
  payRules,
  wordingRules,
  completenessRules,
  shapeRules,
]

export const checkRules: readonly CheckRule[] = ruleFamilies.flatMap(({ rules }) => rules)
