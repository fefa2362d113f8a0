import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'

/** A role whose every character is derived from its key and revision, so that a half-written one is noticed. */
export const describeRevision = (key: string, rev: number): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title: key,
  notes: `${key} at ${rev} `.repeat(1 + ((rev * 37) % 400)),
})

export const isRevisionWhole = ({ title, notes, rev }: RoleDraft & { rev: number }): boolean =>
  notes === describeRevision(title, rev).notes
