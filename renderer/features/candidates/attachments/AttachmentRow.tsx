import { ActionIcon, Menu, TextInput } from '@mantine/core'
import { IconDots, IconFile } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import type { Attachment } from '@shared/model/candidate'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { formatBytes } from '@renderer/format/formatBytes'
import { formatMoment } from '@renderer/format/formatMoment'
import { joinFacts } from '@renderer/format/words'
import classes from './attachments.module.css'

interface AttachmentRowProps {
  attachment: Attachment
  onShow: () => void
  onOpen: () => void
  onRename: (fileName: string) => void
  onReplace: () => void
  onRemove: () => void
}

interface NameFieldProps {
  name: string
  onDone: (name: string) => void
}

const NameField = ({ name, onDone }: NameFieldProps) => {
  const [typed, setTyped] = useState(name)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onDone(typed)
    else if (event.key === 'Escape') onDone(name)
  }
  return (
    <TextInput
      className={classes.name}
      aria-label={`New name of ${name}`}
      autoFocus
      value={typed}
      onChange={({ currentTarget: { value } }) => setTyped(value)}
      onKeyDown={onKeyDown}
      onBlur={() => onDone(typed)}
    />
  )
}

/** One file of a candidate. */
export const AttachmentRow = ({
  attachment: { fileName, bytes, addedAt },
  onShow,
  onOpen,
  onRename,
  onReplace,
  onRemove,
}: AttachmentRowProps) => {
  const isReadOnly = useIsReadOnly()
  const [isNaming, setNaming] = useState(false)
  const rename = (name: string): void => {
    setNaming(false)
    if (name.trim() !== '' && name !== fileName) onRename(name.trim())
  }
  return (
    <li className={classes.row}>
      <IconFile size={16} aria-hidden />
      {isNaming ? (
        <NameField name={fileName} onDone={rename} />
      ) : (
        <button type="button" className={classes.show} onClick={onShow}>
          {fileName}
        </button>
      )}
      <span className={classes.facts}>{joinFacts(formatBytes(bytes), formatMoment(addedAt))}</span>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="sm" aria-label={`More about ${fileName}`} title="More">
            <IconDots size={14} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onShow}>Show</Menu.Item>
          <Menu.Item onClick={onOpen}>Open in another program…</Menu.Item>
          {!isReadOnly && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => setNaming(true)}>Rename</Menu.Item>
              <Menu.Item onClick={onReplace}>Replace with another file…</Menu.Item>
              <Menu.Item onClick={onRemove}>Remove</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}
