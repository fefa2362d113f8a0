import { join } from 'node:path'
import {
  getErrno,
  makeFolder,
  manifestFileName,
  readFolder,
  removeTemporaryFiles,
  trashFolderName,
  versionsFolderName,
  workspaceFolderNames,
} from '../files'
import { acquireLock, type HeldLock } from '../lock'
import { type Manifest, recreateManifest, writeManifest } from '../manifest'
import { moveFolders } from '../migrations'
import { setAside } from '../quarantine'
import type { WorkspaceOptions, Problem, ReadOnlyState } from '../types'

/** A manifest that could be read, or a damaged one that has to be replaced. */
export type UsableManifest =
  { kind: 'intact'; manifest: Manifest } | { kind: 'damaged'; reason: string }

/** A workspace ready to be loaded, with its lock held unless it is read-only. */
export interface PreparedWorkspace {
  manifest: Manifest
  readOnly: ReadOnlyState | null
  lock: HeldLock | null
  problems: Problem[]
}

/** Why a folder is not writable, if that is what an error says. */
const readRefusal = (error: unknown): ReadOnlyState | null => {
  switch (getErrno(error)) {
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { reason: 'not-writable' }
    case 'ENOSPC':
    case 'EDQUOT':
      return { reason: 'disk-full' }
    default:
      return null
  }
}

const describeManifestProblem = (reason: string): Problem => ({
  kind: 'damaged',
  collection: null,
  fileName: manifestFileName,
  reason,
  quarantinePath: null,
  recordId: null,
})

const prepareReadOnly = (
  folder: string,
  content: UsableManifest,
  readOnly: ReadOnlyState,
  format: number,
): PreparedWorkspace =>
  content.kind === 'intact'
    ? { manifest: content.manifest, readOnly, lock: null, problems: [] }
    : {
        manifest: recreateManifest(folder, format, new Date(0)),
        readOnly,
        lock: null,
        problems: [describeManifestProblem(content.reason)],
      }

/** The folders whose files are one level deeper. */
const nestedFolderNames: readonly string[] = [trashFolderName, versionsFolderName]

const cleanFolders = async (folder: string): Promise<void> => {
  await removeTemporaryFiles(folder)
  for (const name of workspaceFolderNames) {
    await makeFolder(join(folder, name))
    await removeTemporaryFiles(join(folder, name))
  }
  for (const name of nestedFolderNames)
    for (const child of await readFolder(join(folder, name)))
      await removeTemporaryFiles(join(folder, name, child))
}

const replaceManifest = async (
  folder: string,
  reason: string,
  format: number,
  now: Date,
): Promise<Pick<PreparedWorkspace, 'manifest' | 'problems'>> => {
  const path = join(folder, manifestFileName)
  const file = {
    collection: null,
    place: 'workspace',
    fileName: manifestFileName,
    path,
    reason,
  } as const
  const problem = await setAside(folder, file, now)
  const manifest = recreateManifest(folder, format, now)
  await writeManifest(folder, manifest)
  return { manifest, problems: [problem] }
}

/** Migrates the manifest only; records of older formats are migrated as they are read. */
const raiseFormat = async (
  folder: string,
  manifest: Manifest,
  format: number,
): Promise<Manifest> => {
  if (manifest.format >= format) return manifest
  const raised = { ...manifest, format }
  await writeManifest(folder, raised)
  return raised
}

const prepareToWrite = async (
  folder: string,
  content: UsableManifest,
  format: number,
  options: WorkspaceOptions,
): Promise<Pick<PreparedWorkspace, 'manifest' | 'problems'>> => {
  const now = options.now?.() ?? new Date()
  await cleanFolders(folder)
  if (content.kind === 'intact' && content.manifest.format < format)
    await options.beforeMigration?.(folder, content.manifest.format)
  await moveFolders(folder)
  if (content.kind === 'damaged') return replaceManifest(folder, content.reason, format, now)
  return { manifest: await raiseFormat(folder, content.manifest, format), problems: [] }
}

/**
 * Takes the lock, removes what a crash left and repairs the manifest; or determines why the
 * workspace can only be read, and then changes nothing. Rejects with the system's error or that
 * of `beforeMigration`; then the lock is released.
 */
export const prepareWorkspace = async (
  folder: string,
  content: UsableManifest,
  format: number,
  options: WorkspaceOptions,
): Promise<PreparedWorkspace> => {
  const openReadOnly = (state: ReadOnlyState): PreparedWorkspace =>
    prepareReadOnly(folder, content, state, format)
  if (content.kind === 'intact' && content.manifest.format > format)
    return openReadOnly({ reason: 'newer-format', format: content.manifest.format })
  if (options.readOnly === true) return openReadOnly({ reason: 'requested' })

  let lock: HeldLock | null = null
  try {
    const attempt = await acquireLock(folder, options.now ?? (() => new Date()))
    if (attempt.kind === 'taken') return openReadOnly({ reason: 'locked', holder: attempt.holder })
    lock = attempt.lock
    return { ...(await prepareToWrite(folder, content, format, options)), readOnly: null, lock }
  } catch (error) {
    await lock?.release()
    const refusal = readRefusal(error)
    if (refusal === null) throw error
    return openReadOnly(refusal)
  }
}
