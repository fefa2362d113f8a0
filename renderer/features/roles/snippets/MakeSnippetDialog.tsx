import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useDiscardQuestion } from '@renderer/ui/dialogs/useDiscardQuestion'
import { MakeSnippet } from './MakeSnippet'
import { closeSnippetDialog, useSnippetDialog } from './snippetState'

/** Asks what a snippet of a role's lines is called, and what it is for. */
export const MakeSnippetDialog = () => {
  const { opened, draft } = useSnippetDialog()
  const [hasTyped, setTyped] = useState(false)
  const close = (): void => {
    setTyped(false)
    closeSnippetDialog()
  }
  const { leave, question } = useDiscardQuestion({
    what: 'the new snippet',
    hasTyped,
    onLeave: close,
  })
  return (
    <>
      <Modal opened={opened === 'make'} onClose={leave} size="xl" title="Save as snippet">
        {draft && <MakeSnippet draft={draft} onTyped={() => setTyped(true)} onClose={close} />}
      </Modal>
      {question}
    </>
  )
}
