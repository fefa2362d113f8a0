import { basename, dirname, join } from 'node:path'
import { collectionNames, type CollectionName } from '@shared/model/workspace/collections'
import { getCollectionFolder, readFileName } from '../files'
import { KeyedQueue } from '../tasks'
import type { Workspace, WorkspaceChange } from '../types'
import { watchFolder, type StartWatch } from './folderWatch'
import { WriteStabilityTracker } from './writeStabilityTracker'
import { MissedChangeDetector } from './missedChangeDetector'

const refreshesAtOnce = 4

type WatchedWorkspace = Pick<Workspace, 'refreshFile' | 'problems' | 'getKnownFiles' | 'onChanged'>

/** The watch over a workspace's collections. */
export interface WorkspaceWatch {
  /** Starts delivering to the open workspace, including files touched since the watch began. */
  deliverTo(workspace: WatchedWorkspace): void
  stop(): void
}

export interface WatchOptions {
  /** Defaults to the system's watch. */
  startWatch?: StartWatch
  /**
   * Interval between checks of all files, independent of the watch, in milliseconds; 30,000 by
   * default.
   */
  fullLookEveryMs?: number
}

const isOurs = ({ kind }: WorkspaceChange): boolean => kind !== 'external'

const isOfInterest = (name: string): boolean => {
  const { kind } = readFileName(name)
  return kind !== 'temporary' && kind !== 'foreign'
}

const isCollection = (name: string): name is CollectionName =>
  collectionNames.some((collection) => collection === name)

/**
 * Watches the collections of the workspace in a folder for changes by other programs, such as
 * sync services. Start it before the workspace is read, so that no change is missed. Files are
 * read once they are stable.
 */
export const watchWorkspace = (
  folder: string,
  { startWatch, fullLookEveryMs }: WatchOptions = {},
): WorkspaceWatch => {
  let workspace: Pick<Workspace, 'refreshFile'> | null = null
  let endListening = (): void => undefined
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
  const settling = new WriteStabilityTracker(takeIn)

  const watches = collectionNames.map((collection) => {
    const path = getCollectionFolder(folder, collection)
    const unreported = new MissedChangeDetector(path)
    const notice = (fileName: string): void => {
      if (isOfInterest(fileName)) settling.notice(join(path, fileName))
    }
    const hear = (fileName: string): void => {
      unreported.noteReport()
      notice(fileName)
    }
    return { collection, unreported, notice, end: watchFolder(path, hear, startWatch) }
  })

  return {
    deliverTo: (opened) => {
      workspace = opened
      for (const { kind, collection, fileName } of opened.problems)
        if (kind === 'conflict-copy' && collection !== null)
          settling.notice(join(getCollectionFolder(folder, collection), fileName))
      early.forEach(takeIn)
      early.clear()
      for (const { collection, unreported, notice } of watches)
        unreported.begin(
          { known: opened.getKnownFiles(collection), isOfInterest, onDifferent: notice },
          fullLookEveryMs,
        )
      endListening = opened.onChanged((change) => {
        if (!isOurs(change)) return
        watches.find(({ collection }) => collection === change.collection)?.unreported.noteReport()
      })
    },
    stop: () => {
      workspace = null
      endListening()
      for (const { end, unreported } of watches) {
        end()
        unreported.stop()
      }
      settling.stop()
    },
  }
}
