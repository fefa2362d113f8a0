import { checkRole } from '@shared/domain/checks/checkRole'
import type { Finding } from '@shared/domain/checks/finding'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'

export const today = '2026-11-30'

export const createRole = (fields: Partial<RoleDraft> = {}): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title: 'Night baker',
  ...fields,
})

export const toLines = (...texts: string[]) => texts.map(createListItem)

/** The findings of one rule. */
export const findByRule = (
  rule: string,
  fields: Partial<RoleDraft>,
  { audience = 'advert', on = today }: { audience?: Audience; on?: string } = {},
): Finding[] =>
  checkRole({ role: createRole(fields), audience, today: on }).filter(
    (finding) => finding.rule === rule,
  )
