import type { Day } from '@shared/model/record'
import type { RoleDraft } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'
import { listCheckedTexts } from './checkedTexts'
import type { Finding } from './finding'
import { checkRules } from './registry'
import type { CheckRule, CheckSubject } from './rule'

export interface CheckInput {
  role: RoleDraft
  audience: Audience
  today: Day
  /** The rules that this workspace turned off. */
  rulesOff?: readonly string[]
}

const knows = ({ languages, audiences }: CheckRule, subject: CheckSubject): boolean =>
  languages?.includes(subject.language) !== false && audiences?.includes(subject.audience) !== false

const applyRule = (rule: CheckRule, subject: CheckSubject): Finding[] =>
  rule.find(subject).map((hit) => ({ ...hit, rule: rule.id, source: hit.source ?? rule.source }))

/** The findings of one rule after another, so that a caller can do something else in between. */
export function* checkInSteps({
  role,
  audience,
  today,
  rulesOff = [],
}: CheckInput): Generator<Finding[], void> {
  const subject: CheckSubject = {
    role,
    audience,
    today,
    language: role.language.split(/[-_]/u)[0]?.toLowerCase() ?? '',
    texts: listCheckedTexts(role, audience),
  }
  for (const rule of checkRules)
    if (!rulesOff.includes(rule.id) && knows(rule, subject)) yield applyRule(rule, subject)
}

/**
 * Checks what one audience reads of a role against every rule that knows its language: advice,
 * never a verdict. What the recruiter chose to ignore is still among the findings; see
 * `splitIgnored`.
 */
export const checkRole = (input: CheckInput): Finding[] => [...checkInSteps(input)].flat()
