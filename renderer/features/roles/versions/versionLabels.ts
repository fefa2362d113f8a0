import type { VersionReason } from '@shared/model/roleVersion'

/** The reasons for keeping a version, as the list of versions shows them. */
export const reasonLabels: Record<VersionReason, string> = {
  export: 'as exported',
  asked: 'kept manually',
  editing: 'before editing',
  restore: 'before a restore',
}
