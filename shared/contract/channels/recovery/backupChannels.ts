import { z } from 'zod'
import { timestampSchema } from '@shared/model/record'
import { defineChannel, noInput, nothing } from '../channel'
import type { AppError } from '../../result'
import { fileTokenSchema } from '../../tokens'

/**
 * Where backups are kept: in the workspace's own folder, and in a second one that the user
 * chose.
 */
export const backupPlaceSchema = z.enum(['workspace', 'second'])

/** A backup of the open workspace. */
export const backupSchema = z.object({
  fileName: z.string(),
  place: backupPlaceSchema,
  takenAt: timestampSchema,
  /** The size of its file. */
  bytes: z.int().nonnegative(),
  /** How many files of the workspace are in it; null for a backup that is truncated or damaged. */
  fileCount: z.int().nonnegative().nullable(),
  /** Taken before the workspace was migrated from an older format, and kept permanently. */
  isBeforeMigration: z.boolean(),
})

export const backupOverviewSchema = z.object({
  /** Newest first. */
  backups: z.array(backupSchema),
  /** Why the last backup into the workspace failed; null when it succeeded. */
  problem: z.string().nullable(),
  secondFolder: z
    .object({
      /** Where it is, for showing only. */
      location: z.string(),
      problem: z.string().nullable(),
    })
    .nullable(),
})

export const writtenBackupSchema = z.object({
  fileCount: z.int().nonnegative(),
  /** Files that could not be read and are missing from it. */
  unread: z.array(z.string()),
  /** Why the second folder could not be written to; null when it was, or when there is none. */
  problem: z.string().nullable(),
})

/** A file in a backup. */
export const backedUpFileSchema = z.object({
  /** Its path in the workspace, relative and with forward slashes. */
  path: z.string(),
  /**
   * The title of the record in the file, according to the open workspace; null where it is
   * unknown.
   */
  title: z.string().nullable(),
})

export const restoredBackupSchema = z.object({
  name: z.string(),
  takenAt: timestampSchema,
  fileCount: z.int().nonnegative(),
  /** The files that are damaged in the backup and were therefore left out. */
  leftOut: z.array(backedUpFileSchema),
})

/** Progress of the requested backup or restore. */
export const backupProgressSchema = z.object({
  step: z.enum(['writing', 'checking', 'restoring']),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
})

export type BackupPlace = z.infer<typeof backupPlaceSchema>
export type Backup = z.infer<typeof backupSchema>
export type BackupOverview = z.infer<typeof backupOverviewSchema>
export type WrittenBackup = z.infer<typeof writtenBackupSchema>
export type BackedUpFile = z.infer<typeof backedUpFileSchema>
export type RestoredBackup = z.infer<typeof restoredBackupSchema>
export type BackupProgress = z.infer<typeof backupProgressSchema>

/** Which backup to restore: one of the open workspace's, or a file that the user chose. */
export const backupSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kept'), place: backupPlaceSchema, fileName: z.string() }),
  z.object({ kind: z.literal('file'), token: fileTokenSchema }),
])

export type BackupSource = z.infer<typeof backupSourceSchema>

/** The damage to a backup, as found in the details of a `damaged` error. */
export const backupDamageSchema = z.object({
  /** The files that do not match what was stored. */
  damaged: z.array(backedUpFileSchema),
  /** How many files are intact. */
  intact: z.int().nonnegative(),
})

export type BackupDamage = z.infer<typeof backupDamageSchema>

/** Reads the damage to a backup from an error, if the error reports any. */
export const readDamage = ({ code, details }: AppError): BackupDamage | null =>
  code === 'damaged' ? (backupDamageSchema.safeParse(details).data ?? null) : null

/** Backups of the whole workspace. The event `backups.progress` reports progress. */
export const backupChannels = {
  'backups.list': defineChannel(noInput, backupOverviewSchema),
  /** Takes a backup now, in every place; fails when it could be written to none. */
  'backups.create': defineChannel(noInput, writtenBackupSchema),
  /** Cancels the requested backup or restore, which then fails with `cancelled`. */
  'backups.cancel': defineChannel(noInput, nothing),
  /**
   * Unpacks a backup into a new or empty folder, as a separate workspace, without opening it.
   * Fails with `damaged` when a file in it is damaged, see `readDamage`; with `partial`, such
   * files are left out.
   */
  'backups.restore': defineChannel(
    z.object({ from: backupSourceSchema, into: fileTokenSchema, partial: z.boolean() }),
    restoredBackupSchema,
  ),
  /** Makes this folder the second folder, for all workspaces of this user. */
  'backups.chooseSecondFolder': defineChannel(z.object({ folder: fileTokenSchema }), nothing),
  /** Removes the second folder; the backups in it are kept. */
  'backups.forgetSecondFolder': defineChannel(noInput, nothing),
}
