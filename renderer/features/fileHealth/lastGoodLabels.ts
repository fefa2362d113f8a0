import type { LastGood } from '@shared/model/workspace/workspaceState'
import { formatDateTime } from '@renderer/format/formatMoment'

const describeSource = ({ source, backupTakenAt }: LastGood): string => {
  switch (source) {
    case 'history':
      return 'from its history'
    case 'versions':
      return 'from its versions'
    case 'backup':
      return backupTakenAt === null
        ? 'from a backup'
        : `from the backup of ${formatDateTime(backupTakenAt)}`
  }
}

/** Describes a version that can replace a damaged record: `“Title” as saved 12 Nov, 10:05, from …`. */
export const describeLastGood = (version: LastGood): string =>
  [
    version.title === null ? 'the version' : `“${version.title}” as`,
    ` saved ${formatDateTime(version.savedAt)}, ${describeSource(version)}`,
  ].join('')
