import type { BackupDamage } from '@shared/contract/channels/backupChannels'
import { BackupFault } from '../backupFault'

const mostNamed = 5

const listPaths = (paths: readonly string[]): string => {
  const named = paths.slice(0, mostNamed).join(', ')
  const others = paths.length - mostNamed
  return others > 0 ? `${named} and ${others} more` : named
}

/** The refusal to restore a backup in which these files are damaged and `sound` others are not. */
export const describeDamage = (damaged: string[], sound: number): BackupFault => {
  const details: BackupDamage = { damaged: damaged.map((path) => ({ path, title: null })), sound }
  const rest =
    sound === 0
      ? 'Nothing in it is sound. Choose an older one.'
      : `${sound} of ${sound + damaged.length} files are sound and can be restored without the rest; an older backup may have them all.`
  return new BackupFault(
    'damaged',
    `This backup is damaged, so nothing was restored. Not as they were stored: ${listPaths(damaged)}. ${rest}`,
    details,
  )
}
