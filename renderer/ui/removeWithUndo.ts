import { create } from 'zustand'
import type { RemovedRecords } from '@shared/contract/recordChannels'
import type { Result } from '@shared/contract/result'
import type { IdOf } from '@shared/model/collections'
import { notifyError, notifyUndo } from './notify'
import { api } from '@renderer/lib/api'
import { editSessions, type EditableName } from '@renderer/lib/editableRecords'

const removers: {
  [Name in EditableName]: (ids: IdOf<Name>[]) => Promise<Result<RemovedRecords>>
} = {
  roles: (ids) => api.ask('roles.remove', { ids }),
  candidates: (ids) => api.ask('candidates.remove', { ids }),
  applications: (ids) => api.ask('applications.remove', { ids }),
  agencies: (ids) => api.ask('agencies.remove', { ids }),
}

interface LastRemoval {
  /** Brings back what was deleted last; null once its toast is gone. */
  undo: (() => void) | null
}

/** The last deletion, while it can be undone. */
export const useLastRemoval = create<LastRemoval>()(() => ({ undo: null }))

const offerUndo = (message: string, records: RemovedRecords): void => {
  const undo = (): void => {
    close()
    void api.ask('trash.restore', { records }).then((result) => {
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

/**
 * Deletes records, with *Undo* in a toast; `message` says what was deleted. What
 * was still being edited is saved first, so that it comes back too. False when
 * it failed, which the user is told.
 */
export const removeWithUndo = async <Name extends EditableName>(
  name: Name,
  ids: IdOf<Name>[],
  message: string,
): Promise<boolean> => {
  await editSessions[name].flush(ids)
  const result = await removers[name](ids)
  if (!result.ok) {
    notifyError(result.error)
    return false
  }
  editSessions[name].discard(ids)
  offerUndo(message, result.value)
  return true
}
