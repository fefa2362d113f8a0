import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { createRole } from '../roleCommands'
import { describeUnrecognised, isUnrecognised } from './describeImport'
import { closeImport } from './importDialogState'
import { ImportFindings } from './ImportFindings'
import { useReading, type Reading } from './useReading'
import classes from './importing.module.css'

const Findings = ({
  reading,
  isClipboardEmpty,
}: {
  reading: Reading
  isClipboardEmpty: boolean
}) => {
  switch (reading.kind) {
    case 'empty':
      return (
        <p className={classes.hint}>
          {isClipboardEmpty
            ? 'The clipboard holds no text. Select the text of the page in the browser, copy it, and paste again.'
            : 'What is found in the text shows here while you paste. Nothing is saved before you create the role.'}
        </p>
      )
    case 'reading':
      return <p className={classes.hint}>Reading…</p>
    case 'failed':
      return <p className={classes.hint}>{reading.error.message}</p>
    case 'read':
      return isUnrecognised(reading.imported) ? (
        <p className={classes.hint}>{describeUnrecognised(reading.imported)}</p>
      ) : (
        <ImportFindings imported={reading.imported} />
      )
  }
}

/** Makes a role of pasted text, after showing what was found in it. */
export const PasteImport = () => {
  const [text, setText] = useState('')
  const [isClipboardEmpty, setClipboardEmpty] = useState(false)
  const [isCreating, setCreating] = useState(false)
  const reading = useReading(text)

  const create = async (): Promise<void> => {
    if (reading.kind !== 'read') return
    setCreating(true)
    for (const draft of reading.imported.drafts) {
      if (!(await createRole(draft))) {
        setCreating(false)
        return
      }
    }
    closeImport()
  }

  return (
    <>
      <div className={classes.columns}>
        <Textarea
          classNames={{
            root: classes.paste,
            wrapper: classes.pasteWrapper,
            input: classes.pasteInput,
          }}
          label="Text of the posting"
          data-autofocus
          spellCheck={false}
          placeholder="Copy the whole job page in the browser and paste it here."
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={(event) =>
            setClipboardEmpty(event.clipboardData.getData('text/plain').trim() === '')
          }
        />
        <section className={classes.found} aria-label="What was found" aria-live="polite">
          <Findings reading={reading} isClipboardEmpty={isClipboardEmpty} />
        </section>
      </div>
      <DialogButtons
        cancel={<Button onClick={closeImport}>Cancel</Button>}
        confirm={
          <Button
            variant="filled"
            disabled={reading.kind !== 'read'}
            loading={isCreating}
            onClick={() => void create()}
          >
            Create role
          </Button>
        }
      />
    </>
  )
}
