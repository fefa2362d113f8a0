import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SnippetDraft } from '@shared/model/writing/snippet'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { saveSnippet } from './snippetCommands'
import { SnippetFields } from './SnippetFields'

interface MakeSnippetProps {
  draft: SnippetDraft
  onTyped: () => void
  onClose: () => void
}

/** Makes a snippet of lines of a role. */
export const MakeSnippet = ({ draft, onTyped, onClose }: MakeSnippetProps) => {
  const [snippet, setSnippet] = useState(draft)
  return (
    <>
      <SnippetFields
        snippet={snippet}
        onChange={(change) => {
          setSnippet((before) => ({ ...before, ...change }))
          onTyped()
        }}
      />
      <DialogButtons
        cancel={<Button onClick={onClose}>Cancel</Button>}
        confirm={
          <Button
            variant="filled"
            disabled={snippet.name.trim() === '' || snippet.lines.length === 0}
            onClick={() => {
              onClose()
              void saveSnippet({ ...snippet, name: snippet.name.trim() })
            }}
          >
            Save snippet
          </Button>
        }
      />
    </>
  )
}
