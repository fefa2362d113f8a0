import { create } from 'zustand'
import type { RemovedRecords } from '@shared/contract/channels/recordChannels'
import type { Result } from '@shared/contract/result'
import type { IdOf } from '@shared/model/workspace/collections'
import { notifyError, notifyUndo } from '../../ui/tasks/notify'
import { runTrashTask } from '../../ui/tasks/trashTask'
import { api } from '@renderer/data/api'
import { useRouter } from '../../navigation/routes'
import { editSessions, type EditableName } from '../editableRecords'

const removers: {
  [Name in EditableName]: (ids: IdOf<Name>[]) => Promise<Result<RemovedRecords>>
} = {
  roles: (ids) => api.ask('roles.remove', { ids }),
  candidates: (ids) => api.ask('candidates.remove', { ids }),
  applications: (ids) => api.ask('applications.remove', { ids }),
  agencies: (ids) => api.ask('agencies.remove', { ids }),
  activities: (ids) => api.ask('activities.remove', { ids }),
  templates: (ids) => api.ask('templates.remove', { ids }),
  snippets: (ids) => api.ask('snippets.remove', { ids }),
  skillLists: (ids) => api.ask('skillLists.remove', { ids }),
}

interface LastRemoval {
  /** Takes back what was last done; null once its toast is closed. */
  undo: (() => void) | null
}

/** The last deletion or change of several records, while it can be undone. */
export const useLastRemoval = create<LastRemoval>()(() => ({ undo: null }))

/** Offers to take back what was just done, by *Undo* in a toast or Ctrl+Z while it is shown. */
export const offerUndo = (message: string, perform: () => Promise<Result<unknown>>): void => {
  const undo = (): void => {
    close()
    void perform().then((result) => {
      if (!result.ok) notifyError(result.error)
    })
  }
  const close = notifyUndo({
    message,
    onUndo: undo,
    onClose: () => useLastRemoval.setState((last) => (last.undo === undo ? { undo: null } : last)),
  })
  useLastRemoval.setState({ undo })
}

const describeStopped = (removed: number, asked: number): string =>
  `Stopped. ${removed.toLocaleString()} of ${asked.toLocaleString()} are in the trash.`

/**
 * Deletes records, with *Undo* in a toast; `message` says what was deleted. Unsaved edits are
 * saved first, so that they come back too. If it is stopped on the way, a single *Undo* restores
 * what was deleted until then. Returns false if it failed, which the user is told.
 */
export const removeWithUndo = async <Name extends EditableName>(
  name: Name,
  ids: IdOf<Name>[],
  message: string,
): Promise<boolean> => {
  await editSessions[name].flush(ids)
  const result = await runTrashTask(() => removers[name](ids))
  if (!result.ok) {
    notifyError(result.error)
    return false
  }
  const inTrash = new Set(result.value.map(({ id }) => id))
  const removed = ids.filter((id) => inTrash.has(id))
  editSessions[name].discard(removed)
  useRouter.getState().forget(removed)
  offerUndo(
    removed.length === ids.length ? message : describeStopped(removed.length, ids.length),
    () => runTrashTask(() => api.ask('trash.restore', { records: result.value })),
  )
  return true
}
