import type { VersionReason } from '@shared/model/roleVersion'

/** Why a version was kept, as the list of versions says it. */
export const reasonLabels: Record<VersionReason, string> = {
  export: 'as exported',
  asked: 'kept by hand',
  editing: 'before editing',
  restore: 'before a restore',
}
