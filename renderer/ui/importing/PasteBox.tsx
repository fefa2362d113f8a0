import { Button, Textarea } from '@mantine/core'
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { readClipboard } from './readClipboard'
import classes from './paste.module.css'

export interface PasteWords {
  label: string
  description: string
  readLabel: string
  /** The kinds of files that can be chosen instead. */
  files: string
  /** What to do if the clipboard has no text. */
  emptyAdvice: string
}

interface PasteBoxProps {
  /** What was typed into it and not read yet. */
  text: string
  onText: (text: string) => void
  /** Reads what was pasted or typed; false if there is no text in it. */
  onRead: (text: string, html: string | null) => boolean
  onChoose: () => void
  onCancel: () => void
  words: PasteWords
}

/** Reads something as soon as it is pasted; what was typed is read with the button. */
export const PasteBox = ({ text, onText, onRead, onChoose, onCancel, words }: PasteBoxProps) => {
  const [isEmpty, setEmpty] = useState(false)

  const read = (): void => {
    setEmpty(!onRead(text, null))
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (text.trim() !== '') return
    const { text: pasted, html } = readClipboard(event.clipboardData)
    const isTaken = onRead(pasted, html)
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
        label={words.label}
        description={words.description}
        data-autofocus
        spellCheck={false}
        value={text}
        error={isEmpty ? `The clipboard contains no text. ${words.emptyAdvice}` : undefined}
        onChange={(event) => onText(event.currentTarget.value)}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
      />
      <div className={classes.files}>
        <Button onClick={onChoose}>Choose files…</Button>
        <span>{words.files}</span>
      </div>
      <DialogButtons
        cancel={<Button onClick={onCancel}>Cancel</Button>}
        confirm={
          <Button variant="filled" disabled={text.trim() === ''} onClick={read}>
            {words.readLabel}
          </Button>
        }
      />
    </>
  )
}
