import { useEffect, useState, useSyncExternalStore } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { RecordOf } from '@shared/model/collections'
import type { Autosave, SaveState } from './autosave'
import type { EditableName } from './editableRecords'
import { openAutosave } from './openAutosave'

export interface AutosavedRecord<Name extends EditableName> {
  value: RecordOf<Name>
  state: SaveState<RecordOf<Name>>
  /** Grows when the value was replaced from outside. */
  generation: number
  autosave: Autosave<RecordOf<Name>>
}

/**
 * Edits a record that saves itself. `record` is the one last read; while an edit
 * is held, the edited value is given instead of it, also after the view was left
 * and opened again. A component that uses this is keyed by the record's id.
 */
export const useAutosave = <Name extends EditableName>(
  name: Name,
  record: RecordOf<Name>,
): AutosavedRecord<Name> => {
  const queryClient = useQueryClient()
  const [session] = useState(() => openAutosave(name, record, queryClient))
  const { autosave } = session

  useEffect(() => session.retain(), [session])
  useEffect(() => autosave.receive(record), [autosave, record])

  const snapshot = useSyncExternalStore(autosave.subscribe, autosave.getSnapshot)
  return { ...snapshot, autosave }
}
