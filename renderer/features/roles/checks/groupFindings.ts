import type { Finding } from '@shared/domain/checks/finding'

/** The findings of one rule. */
export interface RuleGroup {
  rule: string
  findings: readonly Finding[]
  /** What they all go by; null if each says it for itself. */
  source: string | null
}

/** Groups findings by rule, in the order in which the rules first appear. */
export const groupFindings = (findings: readonly Finding[]): RuleGroup[] => {
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = byRule.get(finding.rule) ?? []
    group.push(finding)
    byRule.set(finding.rule, group)
  }
  return [...byRule].map(([rule, group]) => {
    const sources = new Set(group.map(({ source }) => source))
    const [source = null] = sources
    return { rule, findings: group, source: sources.size === 1 ? source : null }
  })
}

/** A key for a finding in a list: no two findings of a rule are about the same words. */
export const keyFinding = ({ rule, field, itemId, range, message }: Finding): string =>
  [rule, field, itemId, range?.start, range === null ? message : ''].join(' ')
