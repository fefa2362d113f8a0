import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import {
  getLines,
  getSkills,
  lineListNames,
  skillListNames,
} from '@shared/domain/roles/editing/roleLists'
import { roleFieldLabels } from '@shared/labels/roleFields'
import type { PostingReading } from '@shared/model/postingReading'
import type { RoleDraft } from '@shared/model/role'

/** A posting that was read, and the roles to be made of it. */
export interface ImportedPosting {
  reading: PostingReading
  drafts: RoleDraft[]
}

export const importReading = (reading: PostingReading): ImportedPosting => ({
  reading,
  drafts: reading.posting.roles.map((role) => assembleRoleDraft(role, reading.posting)),
})

/** How many items landed in each list of a role, by the list's label, but for empty lists. */
export const countFound = (draft: RoleDraft): { label: string; count: number }[] =>
  [
    { label: roleFieldLabels.tags, count: draft.tags.length },
    ...lineListNames
      .filter((name) => name !== 'unsorted')
      .map((name) => ({ label: roleFieldLabels[name], count: getLines(draft, name).length })),
    ...skillListNames.map((name) => ({
      label: roleFieldLabels[name],
      count: getSkills(draft, name).length,
    })),
    { label: roleFieldLabels.sections, count: draft.sections.length },
  ].filter(({ count }) => count > 0)
