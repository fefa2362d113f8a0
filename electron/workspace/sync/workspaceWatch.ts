import { basename, dirname, join } from 'node:path'
import { collectionNames, type CollectionName } from '@shared/model/collections'
import { readFileName } from '../files/fileNames'
import { KeyedQueue } from '../keyedQueue'
import { getCollectionFolder } from '../layout'
import type { Workspace } from '../types'
import { watchFolder } from './folderWatch'
import { SettlingFiles } from './settlingFiles'

const refreshesAtOnce = 4

/** The watch over a workspace's collections. */
export interface WorkspaceWatch {
  /** From now on the open workspace takes in what was touched since the watch began. */
  deliverTo(workspace: Pick<Workspace, 'refreshFile' | 'problems'>): void
  stop(): void
}

const isOfInterest = (name: string): boolean => {
  const { kind } = readFileName(name)
  return kind !== 'temporary' && kind !== 'foreign'
}

const isCollection = (name: string): name is CollectionName =>
  collectionNames.some((collection) => collection === name)

/**
 * Watches the collections of the workspace in a folder for what other programs do, such
 * as sync services. To be begun before the workspace is read, so that nothing falls in
 * between. Files are taken in once they have come to rest.
 */
export const watchWorkspace = (folder: string): WorkspaceWatch => {
  let workspace: Pick<Workspace, 'refreshFile'> | null = null
  const early = new Set<string>()
  const queue = new KeyedQueue(refreshesAtOnce)

  const refresh = async (path: string): Promise<void> => {
    const collection = basename(dirname(path))
    if (workspace === null || !isCollection(collection)) return
    await workspace.refreshFile(collection, basename(path))
  }
  const takeIn = (path: string): void => {
    if (workspace === null) early.add(path)
    else void queue.run(path, () => refresh(path)).catch(() => settling.notice(path))
  }
  const settling = new SettlingFiles(takeIn)

  const ends = collectionNames.map((name) =>
    watchFolder(getCollectionFolder(folder, name), (fileName) => {
      if (isOfInterest(fileName)) settling.notice(join(getCollectionFolder(folder, name), fileName))
    }),
  )

  return {
    deliverTo: (opened) => {
      workspace = opened
      for (const { kind, collection, fileName } of opened.problems)
        if (kind === 'conflict-copy' && collection !== null)
          settling.notice(join(getCollectionFolder(folder, collection), fileName))
      early.forEach(takeIn)
      early.clear()
    },
    stop: () => {
      workspace = null
      ends.forEach((end) => end())
      settling.stop()
    },
  }
}
