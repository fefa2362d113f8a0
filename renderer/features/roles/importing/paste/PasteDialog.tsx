import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useDiscardQuestion } from '@renderer/ui/dialogs/useDiscardQuestion'
import { PasteBox, type PasteWords } from '@renderer/ui/importing/PasteBox'
import { importChosen, importPasted } from '../session/importCommands'
import { closeImport } from '../session/importSession'

interface PasteDialogProps {
  opened: boolean
  title: string
}

const words: PasteWords = {
  label: 'Text of the posting',
  description:
    'Copy the whole job page in the browser and paste it here, or drop files on the window. Nothing is saved until you have reviewed it.',
  readLabel: 'Read posting',
  files: 'Word, OpenDocument, RTF, PDF, web pages, mails and text',
  emptyAdvice: 'Select the text of the page in the browser, copy it, and paste again.',
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
        <PasteBox
          text={text}
          onText={setText}
          onRead={importPasted}
          onChoose={() => void importChosen()}
          onCancel={closeImport}
          words={words}
        />
      </Modal>
      {question}
    </>
  )
}
