import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useDiscardQuestion } from '@renderer/ui/dialogs/useDiscardQuestion'
import { PasteBox, type PasteWords } from '@renderer/ui/importing/PasteBox'
import { importChosenCvs, importPastedCv } from '../session/cvImportCommands'
import { closeCvImport } from '../session/cvImportSession'

const words: PasteWords = {
  label: 'Text of the CV',
  description:
    'Paste a CV, or a profile page copied in the browser. Files can be dropped on the window too. Nothing is saved until you have confirmed it.',
  readLabel: 'Read CV',
  files:
    'PDF, Word, OpenDocument, RTF, scans, photos, mails, web pages, text and archives of these',
  emptyAdvice: 'Select the text of the CV, copy it, and paste again.',
}

/** Asks for a CV to paste, or for files. */
export const CvPasteDialog = ({ opened }: { opened: boolean }) => {
  const [text, setText] = useState('')
  const { leave, question } = useDiscardQuestion({
    what: 'the text',
    hasTyped: text.trim() !== '',
    onLeave: closeCvImport,
  })
  return (
    <>
      <Modal
        opened={opened}
        onClose={leave}
        onExitTransitionEnd={() => setText('')}
        closeOnClickOutside={false}
        size="36rem"
        title="Import a CV"
      >
        <PasteBox
          text={text}
          onText={setText}
          onRead={importPastedCv}
          onChoose={() => void importChosenCvs()}
          onCancel={closeCvImport}
          words={words}
        />
      </Modal>
      {question}
    </>
  )
}
