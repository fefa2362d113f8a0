import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useDiscardQuestion } from '@renderer/ui/dialogs/useDiscardQuestion'
import { closeImport } from '../session/importSession'
import { PasteBox } from './PasteBox'

interface PasteDialogProps {
  opened: boolean
  title: string
}

/** Asks for a posting to paste, or for files. */
export const PasteDialog = ({ opened, title }: PasteDialogProps) => {
  const [text, setText] = useState('')
  const { leave, question } = useDiscardQuestion({
    what: 'the text',
    hasTyped: text.trim() !== '',
    onLeave: closeImport,
  })
  return (
    <>
      <Modal
        opened={opened}
        onClose={leave}
        onExitTransitionEnd={() => setText('')}
        closeOnClickOutside={false}
        size="36rem"
        title={title}
      >
        <PasteBox text={text} onText={setText} onCancel={closeImport} />
      </Modal>
      {question}
    </>
  )
}
