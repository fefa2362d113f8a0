import type { Day } from '@shared/model/record'
import type { RoleDraft } from '@shared/model/role'
import type { Audience } from '@shared/model/submission'
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

/**
 * Checks what one audience reads of a role against every rule that knows its language: advice,
 * never a verdict. What the recruiter chose to ignore is still among the findings; see
 * `withoutIgnored`.
 */
export const checkRole = ({ role, audience, today, rulesOff = [] }: CheckInput): Finding[] => {
  const subject: CheckSubject = {
    role,
    audience,
    today,
    language: role.language.split(/[-_]/u)[0]?.toLowerCase() ?? '',
    texts: listCheckedTexts(role, audience),
  }
  return checkRules
    .filter((rule) => !rulesOff.includes(rule.id) && knows(rule, subject))
    .flatMap((rule) => applyRule(rule, subject))
}
