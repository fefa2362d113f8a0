import type { Snippet } from '@shared/model/writing/snippet'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useRecordEditor } from '@renderer/editing/useRecordEditor'
import { ConflictDialog } from '@renderer/ui/dialogs/ConflictDialog'
import { SaveState } from '@renderer/ui/layout/SaveState'
import { SnippetFields } from './SnippetFields'

interface SnippetEditorProps {
  record: Snippet
  onEdit: () => void
}

/** A snippet as it is edited; it is saved by itself. Keyed by its id. */
export const SnippetEditor = ({ record, onEdit }: SnippetEditorProps) => {
  const { value, state, setValue, session } = useRecordEditor('snippets', record)
  const isReadOnly = useIsReadOnly()
  return (
    <>
      <ConflictDialog
        collection="snippets"
        title={titleOrPlaceholder('snippets', value.name)}
        state={state}
        session={session}
      />
      <SnippetFields
        snippet={value}
        isReadOnly={isReadOnly}
        onChange={(change, key) => {
          onEdit()
          setValue({ ...value, ...change }, key)
        }}
      />
      <SaveState state={state} />
    </>
  )
}
