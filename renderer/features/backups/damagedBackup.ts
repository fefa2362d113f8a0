import { create } from 'zustand'
import type {
  BackupDamage,
  RestoredBackup,
} from '@shared/contract/channels/recovery/backupChannels'

/** What there is to say about a damaged backup: that the rest can be restored, or what was left out. */
type DamagedBackupTopic =
  | { kind: 'offer'; damage: BackupDamage; onRestore: () => void }
  | { kind: 'left-out'; restored: RestoredBackup }

/** What `DamagedBackupDialog` shows; null for nothing. */
export const useDamagedBackup = create<{ topic: DamagedBackupTopic | null }>()(() => ({
  topic: null,
}))

/** Offers to restore the intact files of a damaged backup. */
export const offerIntactFiles = (damage: BackupDamage, onRestore: () => void): void =>
  useDamagedBackup.setState({ topic: { kind: 'offer', damage, onRestore } })

/** Shows what was left out of a restored workspace. */
export const showLeftOut = (restored: RestoredBackup): void =>
  useDamagedBackup.setState({ topic: { kind: 'left-out', restored } })

export const closeDamagedBackup = (): void => useDamagedBackup.setState({ topic: null })
