import type { QueryClient } from '@tanstack/react-query'
import { mergeEdits } from '@shared/domain/merge/mergeEdits'
import type { RecordOf } from '@shared/model/workspace/collections'
import { discardUntouched } from './discardUntouched'
import type { OpenSession } from './editSessions'
import { editableRecords, editSessions, type EditableName } from './editableRecords'

/**
 * Returns the running session of a record, or a new one that starts from `record`. Saved records
 * go into the cache. The caller retains the session for as long as it shows it.
 */
export const openEditSession = <Name extends EditableName>(
  name: Name,
  record: RecordOf<Name>,
  queryClient: QueryClient,
): OpenSession<RecordOf<Name>> => {
  const { save, keep, readConflict, isRecord, title } = editableRecords[name]
  return editSessions[name].open({
    initial: record,
    readConflict,
    merge: (versions, choose) => mergeEdits(versions, isRecord, choose),
    title,
    onLeft: (left) => discardUntouched(name, left),
    save: async (edited) => {
      const result = await save(edited)
      if (result.ok) keep(queryClient, result.value)
      return result
    },
  })
}
