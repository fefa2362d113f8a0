import { join } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import { collectionNames, type CollectionName } from '@shared/model/workspace/collections'
import { failStorage, pathExists } from '../files'
import { listQuarantine, type QuarantinedFile } from './quarantine'
import { removeDismissal, writeDismissal } from './quarantineNotes'
import type { DismissedFile, LastGoodVersion, Problem, Quarantine, StoreContext } from '../types'

/** The operations of a collection on a record whose file is damaged. */
export interface RecoverableCollection {
  findLastGood(id: string): Promise<LastGoodVersion | null>
  restoreLastGood(id: string): Promise<Result<LastGoodVersion>>
}

interface QuarantineOptions {
  context: StoreContext
  getStore: (collection: CollectionName) => RecoverableCollection
}

const listFiles = async (folder: string): Promise<QuarantinedFile[]> => {
  const places = [...collectionNames, null]
  return (await Promise.all(places.map((place) => listQuarantine(folder, place)))).flat()
}

const listDismissed = async (folder: string): Promise<DismissedFile[]> =>
  (await listFiles(folder))
    .flatMap(({ problem, dismissedAt }) =>
      dismissedAt === null ? [] : [{ ...problem, dismissedAt }],
    )
    .sort((a, b) => b.dismissedAt.localeCompare(a.dismissedAt))

const failUnknown = (): Result<never> =>
  fail('not-found', 'This file is no longer among those that were set aside.')

const findAside = (problems: readonly Problem[], path: string): Problem | undefined =>
  problems.find(({ quarantinePath }) => quarantinePath === path)

/** Dismisses a listed file; one that somebody took out of quarantine is merely forgotten. */
const dismiss = async (context: StoreContext, quarantinePath: string): Promise<Result<null>> => {
  const writable = await context.checkWritable()
  if (!writable.ok) return writable
  if (findAside(context.problems.all, quarantinePath) === undefined) return failUnknown()
  try {
    const path = join(context.folder, quarantinePath)
    if (await pathExists(path)) await writeDismissal(path, context.now())
    context.problems.forget(quarantinePath)
    return ok(null)
  } catch (error) {
    return failStorage(error, 'save')
  }
}

const reopen = async (context: StoreContext, quarantinePath: string): Promise<Result<null>> => {
  const writable = await context.checkWritable()
  if (!writable.ok) return writable
  try {
    const files = await listFiles(context.folder)
    const file = files.find(({ problem }) => problem.quarantinePath === quarantinePath)
    if (file === undefined) return failUnknown()
    await removeDismissal(join(context.folder, quarantinePath))
    context.problems.report(file.problem)
    return ok(null)
  } catch (error) {
    return failStorage(error, 'save')
  }
}

/** The damaged files of an open workspace; see `Quarantine`. */
export const createQuarantine = ({ context, getStore }: QuarantineOptions): Quarantine => {
  /** A restored record is no longer a problem. A file whose note can't be written stays listed. */
  const dismissRecord = async (collection: CollectionName, id: string): Promise<void> => {
    for (const problem of context.problems.all)
      if (problem.collection === collection && problem.recordId === id)
        if (problem.quarantinePath !== null) await dismiss(context, problem.quarantinePath)
  }

  return {
    findLastGood: async (collection, id): Promise<Result<LastGoodVersion | null>> => {
      try {
        return ok(await getStore(collection).findLastGood(id))
      } catch (error) {
        return failStorage(error, 'read')
      }
    },
    restoreLastGood: async (collection, id) => {
      const restored = await getStore(collection).restoreLastGood(id)
      if (restored.ok) await dismissRecord(collection, id)
      return restored
    },
    listDismissed: async () => {
      try {
        return ok(await listDismissed(context.folder))
      } catch (error) {
        return failStorage(error, 'read')
      }
    },
    dismiss: (quarantinePath) => dismiss(context, quarantinePath),
    reopen: (quarantinePath) => reopen(context, quarantinePath),
  }
}
