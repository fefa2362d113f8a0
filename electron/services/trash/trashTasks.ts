import type { RemovedRecords } from '@shared/contract/channels/recordChannels'
import type {
  RestorableRecord,
  TrashProgress,
} from '@shared/contract/channels/recovery/trashChannels'
import { ok, type Result } from '@shared/contract/result'
import type { CollectionName, IdOf } from '@shared/model/workspace/collections'
import type { RemovedRecord, Workspace } from '@electron/store/types'
import type { Emit } from '../emit'
import { createStoppableTasks } from '../tasks/stoppableTasks'
import { removeRecords, restoreRecords } from './bulkDelete'

/** Removes, restores and permanently deletes records; can be stopped. */
export interface TrashTasks {
  /** See `removeRecords`. */
  remove<Name extends CollectionName>(
    workspace: Workspace,
    collection: Name,
    ids: readonly IdOf<Name>[],
  ): Promise<Result<RemovedRecords>>
  /** See `restoreRecords`. */
  restore(workspace: Workspace, records: readonly RestorableRecord[]): Promise<Result<null>>
  /** Permanently deletes entries; see `Trash.empty`. */
  empty(
    workspace: Workspace,
    entries: readonly Pick<RemovedRecord, 'collection' | 'fileName'>[],
  ): Promise<Result<{ deleted: number }>>
  stop(): void
}

/** Reports progress by the event `trash.progress`. */
export const createTrashTasks = (emit: Emit): TrashTasks => {
  const tasks = createStoppableTasks<TrashProgress>((progress) => emit('trash.progress', progress))
  return {
    remove: (workspace, collection, ids) =>
      tasks.run((task) => removeRecords(workspace, collection, ids, task)),
    restore: (workspace, records) => tasks.run((task) => restoreRecords(workspace, records, task)),
    empty: (workspace, entries) =>
      tasks.run(async ({ signal, onProgress }) => {
        const deleted = await workspace.trash.empty(entries, {
          signal,
          onProgress: (progress) => onProgress({ step: 'deleting', ...progress }),
        })
        return deleted.ok ? ok({ deleted: deleted.value }) : deleted
      }),
    stop: () => tasks.stop(),
  }
}
