import { useEffect, useState, useSyncExternalStore } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { RecordOf } from '@shared/model/workspace/collections'
import type { EditableName } from './editableRecords'
import type { EditSession, EditSnapshot } from './editSession'
import { openEditSession } from './openEditSession'

/** A record on screen, with what its views can do with it. */
export interface RecordEditor<Name extends EditableName>
  extends
    EditSnapshot<RecordOf<Name>>,
    Pick<EditSession<RecordOf<Name>>, 'edit' | 'setValue' | 'undo' | 'redo'> {
  canUndo: boolean
  canRedo: boolean
  session: EditSession<RecordOf<Name>>
}

/**
 * Edits a record with automatic saving. `record` is the one last fetched; while there are unsaved
 * edits, the edited value takes its place, even after the view was left and opened again. All
 * views of a record share its edits and one history. Components that use this must be keyed by
 * the record's id.
 */
export const useRecordEditor = <Name extends EditableName>(
  name: Name,
  record: RecordOf<Name>,
): RecordEditor<Name> => {
  const queryClient = useQueryClient()
  const [session] = useState(() => openEditSession(name, record, queryClient))

  useEffect(() => session.retain(), [session])
  useEffect(() => session.receive(record), [session, record])

  const snapshot = useSyncExternalStore(session.subscribe, session.getSnapshot)
  const { edit, setValue, undo, redo } = session
  return {
    ...snapshot,
    canUndo: snapshot.undoAt !== null,
    canRedo: snapshot.redoAt !== null,
    edit,
    setValue,
    undo,
    redo,
    session,
  }
}
