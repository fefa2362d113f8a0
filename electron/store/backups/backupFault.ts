import { fail, type ErrorCode, type Result } from '@shared/contract/result'
import { failStorage, type StorageTask } from '../files'

/** Why a backup can't be written, read or restored, worded for the recruiter. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault'

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details?: unknown,
  ) {
    super(message)
  }
}

/** Converts a backup error to a failed result. */
export const failBackup = (
  error: unknown,
  task: Extract<StorageTask, 'back-up' | 'restore-backup' | 'read'>,
  signal?: AbortSignal,
): Result<never> => {
  if (signal?.aborted === true)
    return fail('cancelled', 'Cancelled. Nothing was left behind, and nothing was changed.')
  return error instanceof BackupFault
    ? fail(error.code, error.message, error.details)
    : failStorage(error, task)
}
