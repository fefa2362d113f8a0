import { Button, Modal } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { describeItem } from '../files/describeItem'
import type { ImportItem } from '../session/importItems'
import classes from './PlaceDialog.module.css'

interface PlaceDialogProps {
  opened: boolean
  items: readonly ImportItem[]
  /** The ways to open a workspace. */
  children: ReactNode
  onCancel: () => void
}

const mostShown = 5

const ReadItem = ({ item }: { item: ImportItem }) => {
  const { title, state } = describeItem(item)
  return (
    <li className={classes.item}>
      <span className={classes.title}>{title || item.name}</span>
      <span className={classes.state}>{state}</span>
    </li>
  )
}

/** Asks which workspace postings should go into that arrived while none was open; they are kept meanwhile. */
export const PlaceDialog = ({ opened, items, children, onCancel }: PlaceDialogProps) => {
  const hidden = items.length - mostShown
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel()
  }
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      // Escape in a dialog above this one must not close this one.
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="36rem"
      title={`Which workspace should ${items.length > 1 ? 'these' : 'this'} go into?`}
      onKeyDown={onKeyDown}
    >
      <ul className={classes.items} aria-label="To be imported">
        {items.slice(0, mostShown).map((item) => (
          <ReadItem key={item.key} item={item} />
        ))}
        {hidden > 0 && <li className={classes.item}>and {countOf(hidden, 'more file')}</li>}
      </ul>
      {children}
      <DialogButtons cancel={<Button onClick={onCancel}>Cancel</Button>} confirm={null} />
    </Modal>
  )
}
