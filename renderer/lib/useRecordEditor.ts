import { useCallback } from 'react'
import type { RecordOf } from '@shared/model/collections'
import type { AutosavedRecord } from './useAutosave'
import { useAutosave } from './useAutosave'
import type { EditableName } from './editableRecords'
import { useHistory, type EditHistory } from './useHistory'

export type RecordEditor<Name extends EditableName> = AutosavedRecord<Name> &
  EditHistory<RecordOf<Name>>

/**
 * A record on screen: its value with the edits made so far, undo and redo, and
 * where its saving stands. A component that uses this is keyed by the record's id.
 */
export const useRecordEditor = <Name extends EditableName>(
  name: Name,
  record: RecordOf<Name>,
): RecordEditor<Name> => {
  const saved = useAutosave(name, record)
  const { autosave, generation } = saved
  const getValue = useCallback(() => autosave.getSnapshot().value, [autosave])
  const history = useHistory({ getValue, onChange: autosave.edit, resetKey: generation })
  return { ...saved, ...history }
}
