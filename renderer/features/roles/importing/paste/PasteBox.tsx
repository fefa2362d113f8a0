import { Button, Textarea } from '@mantine/core'
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { importChosen, importPasted } from '../session/importCommands'
import { readClipboard } from './readClipboard'
import classes from './paste.module.css'

interface PasteBoxProps {
  /** What was typed into it and not read yet. */
  text: string
  onText: (text: string) => void
  onCancel: () => void
}

/** Reads a posting as soon as it is pasted; one that was typed is read with the button. */
export const PasteBox = ({ text, onText, onCancel }: PasteBoxProps) => {
  const [isEmpty, setEmpty] = useState(false)

  const read = (): void => {
    setEmpty(!importPasted(text, null))
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (text.trim() !== '') return
    const { text: pasted, html } = readClipboard(event.clipboardData)
    const isTaken = importPasted(pasted, html)
    setEmpty(!isTaken)
    if (isTaken) event.preventDefault()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    read()
  }

  return (
    <>
      <Textarea
        classNames={{ input: classes.input }}
        label="Text of the posting"
        description="Copy the whole job page in the browser and paste it here, or drop files on the window. Nothing is saved until you have reviewed it."
        data-autofocus
        spellCheck={false}
        value={text}
        error={
          isEmpty
            ? 'The clipboard contains no text. Select the text of the page in the browser, copy it, and paste again.'
            : undefined
        }
        onChange={(event) => onText(event.currentTarget.value)}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
      />
      <div className={classes.files}>
        <Button onClick={() => void importChosen()}>Choose files…</Button>
        <span>Word, OpenDocument, RTF, PDF, web pages, mails and text</span>
      </div>
      <DialogButtons
        cancel={<Button onClick={onCancel}>Cancel</Button>}
        confirm={
          <Button variant="filled" disabled={text.trim() === ''} onClick={read}>
            Read posting
          </Button>
        }
      />
    </>
  )
}
