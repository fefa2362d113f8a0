import { isReservedName } from '@shared/domain/text/safeFileName'
import {
  backupsFolderName,
  isTemporaryName,
  manifestFileName,
  workspaceFolderNames,
} from '../files'

/** The folders of a workspace that a backup holds: all but the backups themselves. */
export const backedUpFolderNames: readonly string[] = workspaceFolderNames.filter(
  (name) => name !== backupsFolderName,
)

const mostLength = 1_024
const mostDepth = 8

/** Control characters, halves of characters, what Windows forbids, and its separator. */
const forbiddenCharacters = /[\p{Cc}\p{Cs}<>:"|?*\\]/u

const isStorableName = (name: string): boolean =>
  name !== '' &&
  name !== '.' &&
  name !== '..' &&
  !/[. ]$/.test(name) &&
  !forbiddenCharacters.test(name) &&
  !isReservedName(name) &&
  !isTemporaryName(name)

/**
 * Whether a path, relative and with forward slashes, is one that a backup may hold
 * and that can be made on every system inside a new workspace's folder: the
 * workspace's own manifest, or a file in one of its folders.
 */
export const isStorablePath = (path: string): boolean => {
  if (path === manifestFileName) return true
  const [folder, ...rest] = path.split('/')
  return (
    path.length <= mostLength &&
    rest.length > 0 &&
    rest.length <= mostDepth &&
    folder !== undefined &&
    backedUpFolderNames.includes(folder) &&
    rest.every(isStorableName)
  )
}
