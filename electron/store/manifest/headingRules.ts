import { ok, type Result } from '@shared/contract/result'
import { foldText } from '@shared/domain/text/foldText'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import { changeManifest, type ManifestAccess } from './changeManifest'
import type { HeadingRules } from '../types'

interface HeadingRulesOptions extends ManifestAccess {
  /** The rules that the workspace had when it was opened. */
  rules: readonly HeadingRule[]
}

const isSameHeading = (one: string, other: string): boolean =>
  foldText(one.trim()) === foldText(other.trim())

/** Creates access to the heading rules in `rolebench.json`. */
export const createHeadingRules = ({ rules, ...access }: HeadingRulesOptions): HeadingRules => {
  let present = rules

  const replace = async (
    heading: string,
    rule: HeadingRule | null,
  ): Promise<Result<readonly HeadingRule[]>> => {
    const changed = await changeManifest(access, (manifest) => {
      const others = (manifest.headingRules ?? []).filter(
        (other) => !isSameHeading(other.heading, heading),
      )
      return { ...manifest, headingRules: rule === null ? others : [...others, rule] }
    })
    if (!changed.ok) return changed
    present = changed.value.headingRules ?? []
    return ok(present)
  }

  return {
    list: () => present,
    remember: (rule) => replace(rule.heading, rule),
    forget: (heading) => replace(heading, null),
  }
}
