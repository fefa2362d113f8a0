import type { BackupDamage } from '@shared/contract/channels/recovery/backupChannels'
import { BackupFault } from '../backupFault'

const mostNamed = 5

const listPaths = (paths: readonly string[]): string => {
  const named = paths.slice(0, mostNamed).join(', ')
  const others = paths.length - mostNamed
  return others > 0 ? `${named} and ${others} more` : named
}

/**
 * Explains why a backup was not restored: the given files are damaged, and `intact` others are
 * not.
 */
export const describeDamage = (damaged: string[], intact: number): BackupFault => {
  const details: BackupDamage = { damaged: damaged.map((path) => ({ path, title: null })), intact }
  const rest =
    intact === 0
      ? 'None of its files is intact. Choose an older backup.'
      : `${intact} of ${intact + damaged.length} files are intact and can be restored without the rest; an older backup may have them all.`
  return new BackupFault(
    'damaged',
    `This backup is damaged, so nothing was restored. Damaged files: ${listPaths(damaged)}. ${rest}`,
    details,
  )
}
