import { createId, itemIdSchema } from '@shared/model/ids'
import type { IgnoredFinding, RoleDraft } from '@shared/model/role'
import { foldText } from '../text/foldText'
import type { Finding } from './finding'

type Place = Pick<Finding, 'rule' | 'itemId' | 'text'> & { field?: string | null }

/**
 * What a finding is about. The words count and not their place, so that it stays ignored while the
 * rest of the line is edited.
 */
const describePlace = ({ rule, itemId, text, field = null }: Place): string =>
  JSON.stringify([rule, itemId ?? field, foldText(text.trim())])

/** Whether two findings are about the same thing. */
export const isSameFinding = (one: Place, other: Place): boolean =>
  describePlace(one) === describePlace(other)

/** Splits findings into those to show and those that the recruiter chose to ignore in this role. */
export const splitIgnored = (
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[] = [],
): { shown: Finding[]; ignored: Finding[] } => {
  const places = new Set(ignored.map(describePlace))
  const isIgnored = (finding: Finding): boolean => places.has(describePlace(finding))
  return {
    shown: findings.filter((finding) => !isIgnored(finding)),
    ignored: findings.filter(isIgnored),
  }
}

/** Returns the role with a finding added to those that are ignored. */
export const ignoreFinding = <Role extends RoleDraft>(role: Role, finding: Finding): Role => {
  const { rule, field, itemId, text } = finding
  const before = role.ignoredFindings ?? []
  if (before.some((one) => isSameFinding(one, finding))) return role
  const added = { id: createId(itemIdSchema), rule, field, itemId, text }
  return { ...role, ignoredFindings: [...before, added] }
}

/** Returns the role with a finding no longer ignored. */
export const showFinding = <Role extends RoleDraft>(role: Role, finding: Finding): Role => ({
  ...role,
  ignoredFindings: (role.ignoredFindings ?? []).filter((one) => !isSameFinding(one, finding)),
})
