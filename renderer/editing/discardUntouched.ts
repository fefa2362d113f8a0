import { isSameValue } from '@shared/domain/merge/mergeRecords'
import { createEmptyAgencyDraft } from '@shared/model/agency'
import { createEmptyCandidateDraft } from '@shared/model/candidate'
import { createEmptyRoleDraft } from '@shared/model/role'
import type { RecordOf } from '@shared/model/workspace/collections'
import type { RemovedRecords } from '@shared/contract/channels/recordChannels'
import type { Result } from '@shared/contract/result'
import { api } from '../data/api'
import { useRouter } from '../navigation/routes'
import type { EditableName } from './editableRecords'

interface Beginning<Value> {
  /** What a record begins as; null for those that are never made blank. */
  createDraft: (() => object) | null
  remove: (record: Value) => Promise<Result<RemovedRecords>>
}

const beginnings: { [Name in EditableName]: Beginning<RecordOf<Name>> } = {
  roles: {
    createDraft: createEmptyRoleDraft,
    remove: ({ id }) => api.ask('roles.remove', { ids: [id] }),
  },
  candidates: {
    createDraft: createEmptyCandidateDraft,
    remove: ({ id }) => api.ask('candidates.remove', { ids: [id] }),
  },
  agencies: {
    createDraft: createEmptyAgencyDraft,
    remove: ({ id }) => api.ask('agencies.remove', { ids: [id] }),
  },
  applications: {
    createDraft: null,
    remove: ({ id }) => api.ask('applications.remove', { ids: [id] }),
  },
  activities: {
    createDraft: null,
    remove: ({ id }) => api.ask('activities.remove', { ids: [id] }),
  },
  templates: {
    createDraft: null,
    remove: ({ id }) => api.ask('templates.remove', { ids: [id] }),
  },
  snippets: {
    createDraft: null,
    remove: ({ id }) => api.ask('snippets.remove', { ids: [id] }),
  },
  skillLists: {
    createDraft: null,
    remove: ({ id }) => api.ask('skillLists.remove', { ids: [id] }),
  },
}

/** Whether nothing was ever written in a record. */
export const isUntouched = <Name extends EditableName>(
  name: Name,
  record: RecordOf<Name>,
): boolean => {
  const { createDraft } = beginnings[name]
  const { id, rev, createdAt, updatedAt } = record
  if (createDraft === null || rev !== 1) return false
  return isSameValue({ ...createDraft(), id, rev, createdAt, updatedAt }, record)
}

const deleteForGood = async (records: RemovedRecords): Promise<void> => {
  const trash = await api.ask('trash.list', {})
  if (!trash.ok) return
  const entries = trash.value.filter(({ id }) => records.some((record) => record.id === id))
  if (entries.length > 0) await api.ask('trash.empty', { entries })
}

/**
 * Removes a new record that is left without a word written in it, without a trace. One that
 * something else belongs to by now, such as an application, stays; a failure leaves it too.
 */
export const discardUntouched = async <Name extends EditableName>(
  name: Name,
  record: RecordOf<Name>,
): Promise<void> => {
  if (!isUntouched(name, record)) return
  const removed = await beginnings[name].remove(record)
  if (!removed.ok) return
  if (removed.value.length > 1) {
    await api.ask('trash.restore', { records: removed.value })
    return
  }
  useRouter.getState().forget([record.id])
  await deleteForGood(removed.value)
}
