import { isReservedName } from '@shared/domain/text/safeFileName'
import {
  backupsFolderName,
  earlierFolderNames,
  isTemporaryName,
  manifestFileName,
  workspaceFolderNames,
} from '../files'

/** The workspace folders that a backup includes, those of earlier formats too: all except the backups themselves. */
export const backedUpFolderNames: readonly string[] = [
  ...workspaceFolderNames,
  ...earlierFolderNames,
].filter((name) => name !== backupsFolderName)

const mostLength = 1_024
const mostDepth = 8

/** Control characters, lone surrogates, characters that Windows forbids, and its separator. */
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
 * Whether a relative path with forward slashes may be in a backup and can be created on every
 * system inside a new workspace's folder: the workspace's manifest, or a file in one of its
 * folders.
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
