import type { Day } from '@shared/model/record'
import type { RoleDraft } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'
import type { CheckedText } from './checkedTexts'
import type { Hit } from './finding'

/** A posting, as the rules see it. */
export interface CheckSubject {
  role: RoleDraft
  audience: Audience
  /** The language of the posting without script and region, such as `de`. */
  language: string
  /** Every text that this audience reads, in the order of the posting. */
  texts: readonly CheckedText[]
  today: Day
}

/** One thing that is checked. */
export interface CheckRule {
  /** `family.name`; stays the same, because workspaces and roles remember it. See `ruleNames`. */
  id: string
  /** What it goes by, with an address. */
  source: string
  /** The languages that it knows; it is silent on others. Without, it knows all. */
  languages?: readonly string[]
  /** The audiences that it is about; without, all. */
  audiences?: readonly Audience[]
  find: (subject: CheckSubject) => Hit[]
}

/** The rules of one family. */
export interface RuleFamily {
  name: string
  rules: readonly CheckRule[]
}
