import { Button, Popover, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { splitTags } from '@shared/domain/text/splitTags'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'

/** Asks for tags to add to all chosen records. */
export const TagButton = ({ onTag }: { onTag: (tags: string[]) => void }) => {
  const isReadOnly = useIsReadOnly()
  const [opened, setOpened] = useState(false)
  const [text, setText] = useState('')

  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const tags = splitTags(text)
    setOpened(false)
    setText('')
    if (tags.length > 0) onTag(tags)
  }
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="top-start">
      <Popover.Target>
        <Button size="xs" disabled={isReadOnly} onClick={() => setOpened(!opened)}>
          Tag…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit}>
          <TextInput
            data-autofocus
            aria-label="Tags to add"
            placeholder="Tags, separated by commas"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
