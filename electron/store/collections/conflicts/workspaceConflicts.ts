import { ok } from '@shared/contract/result'
import { collectionNames, type CollectionName } from '@shared/model/workspace/collections'
import { failStorage } from '@electron/store/files'
import type { Conflicts, OpenRecordConflict } from '@electron/store/types'
import type { CollectionConflicts } from './recordConflicts'

/** Creates access to the conflict copies of all collections of an open workspace. */
export const createWorkspaceConflicts = (
  getConflicts: (collection: CollectionName) => CollectionConflicts,
): Conflicts => ({
  list: async () => {
    try {
      const open: OpenRecordConflict[] = []
      for (const name of collectionNames) open.push(...(await getConflicts(name).list()))
      return ok(open)
    } catch (error) {
      return failStorage(error, 'read')
    }
  },
  resolve: (collection, resolution) => getConflicts(collection).resolve(resolution),
})
