import { fail, type AppError, type ErrorCode, type Result } from '@shared/contract/result'

/** The code of a Node system error such as `ENOSPC`; null for any other value. */
export const getErrno = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

const describeCause = (
  errno: string | null,
): { code: ErrorCode; cause: string; remedy: string } => {
  switch (errno) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        code: 'disk-full',
        cause: 'the disk is full',
        remedy: 'Free some space and try again.',
      }
    case 'EROFS':
      return {
        code: 'read-only',
        cause: 'the disk is read-only',
        remedy: 'Make it writable, or open a workspace on another disk.',
      }
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'permission',
        cause: 'this computer does not allow it',
        remedy:
          'Check the folder’s permissions and whether another program, such as a sync service or a virus scanner, is using the file; then try again.',
      }
    case 'EBUSY':
    case 'ETXTBSY':
      return {
        code: 'locked',
        cause: 'another program is using the file',
        remedy: 'Close that program and try again.',
      }
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return {
        code: 'folder-missing',
        cause: 'the folder was not found (it was moved or renamed, or its disk was unplugged)',
        remedy: 'Restore it and try again.',
      }
    case 'EEXIST':
    case 'ENOTEMPTY':
      return {
        code: 'exists',
        cause: 'something with this name is already there',
        remedy: 'Choose another name.',
      }
    case 'EISDIR':
      return {
        code: 'exists',
        cause: 'there is a folder with this name',
        remedy: 'Choose another name.',
      }
    case 'EMFILE':
    case 'ENFILE':
      return {
        code: 'io',
        cause: 'too many files are open on this computer',
        remedy: 'Close some programs and try again.',
      }
    case 'ENAMETOOLONG':
      return {
        code: 'invalid-input',
        cause: 'the name is too long for this disk',
        remedy: 'Choose a shorter name or a folder closer to the root of the disk.',
      }
    case 'EFBIG':
      return {
        code: 'invalid-input',
        cause: 'it contains more text than a record can hold',
        remedy: 'Shorten it, or attach the long part as a file.',
      }
    case 'ETIMEDOUT':
      return {
        code: 'io',
        cause: 'the disk is not responding',
        remedy: 'Check the drive or its network connection and try again.',
      }
    case 'EIO':
      return {
        code: 'io',
        cause: 'the disk reports an error',
        remedy: 'Try again; if it happens again, copy the workspace to another disk.',
      }
    default:
      return {
        code: 'io',
        cause: `the disk reported a problem${errno === null ? '' : ` (${errno})`}`,
        remedy: 'Try again.',
      }
  }
}

/** The operation during which a file could not be read or written. */
export type StorageTask =
  | 'save'
  | 'open'
  | 'create'
  | 'remove'
  | 'restore'
  | 'empty-trash'
  | 'attach'
  | 'read'
  | 'export'
  | 'back-up'
  | 'restore-backup'

const describeTask = (task: StorageTask): { failed: string; reassurance: string } => {
  switch (task) {
    case 'save':
      return {
        failed: 'The change could not be saved',
        reassurance: 'Your edit is kept on screen, and what was saved before is untouched.',
      }
    case 'open':
      return {
        failed: 'The workspace could not be opened',
        reassurance: 'Nothing in it was changed.',
      }
    case 'create':
      return {
        failed: 'The workspace could not be created',
        reassurance: 'Nothing of yours was changed.',
      }
    case 'remove':
      return {
        failed: 'It could not be moved to the trash',
        reassurance: 'It is still where it was.',
      }
    case 'restore':
      return {
        failed: 'It could not be restored from the trash',
        reassurance: 'It is still in the trash.',
      }
    case 'empty-trash':
      return {
        failed: 'Not everything could be deleted from the trash',
        reassurance: 'The rest is still in the trash.',
      }
    case 'back-up':
      return {
        failed: 'The backup could not be written',
        reassurance: 'No part of it was left behind, and the workspace is untouched.',
      }
    case 'restore-backup':
      return {
        failed: 'The backup could not be restored',
        reassurance: 'The backup and the open workspace are untouched.',
      }
    case 'attach':
      return {
        failed: 'The file could not be attached',
        reassurance: 'The original file is untouched.',
      }
    case 'read':
      return { failed: 'The file could not be read', reassurance: 'Nothing was changed.' }
    case 'export':
      return {
        failed: 'The file could not be written',
        reassurance: 'No part of it was left behind, and nothing in the workspace was changed.',
      }
  }
}

/**
 * Converts a system error to the error that the recruiter sees: what failed and why, that
 * nothing is lost, and what to do. `details.errno` has the system's code.
 */
export const describeStorageError = (error: unknown, task: StorageTask): AppError => {
  const errno = getErrno(error)
  const { code, cause, remedy } = describeCause(errno)
  const { failed, reassurance } = describeTask(task)
  return {
    code,
    message: `${failed}: ${cause}. ${reassurance} ${remedy}`,
    details: { errno, cause: error instanceof Error ? error.message : String(error) },
  }
}

/** Returns `describeStorageError` as a failed result. */
export const failStorage = (error: unknown, task: StorageTask): Result<never> => {
  const { code, message, details } = describeStorageError(error, task)
  return fail(code, message, details)
}
