import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import review from '../review/review.module.css'

interface IntoRoleBarProps {
  title: string
  /** How many things are taken. */
  count: number
  onBack: () => void
  onTakeAll: () => void
  onTakeNone: () => void
  onAccept: () => void
}

/** Above the differences: which role it is, all or none of them, and the way back and on. */
export const IntoRoleBar = ({
  title,
  count,
  onBack,
  onTakeAll,
  onTakeNone,
  onAccept,
}: IntoRoleBarProps) => (
  <header
    className={review.bar}
    onKeyDown={(event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onAccept()
    }}
  >
    <ActionIcon aria-label="Back to the posting" title="Back to the posting" onClick={onBack}>
      <IconChevronLeft size={16} />
    </ActionIcon>
    <h1 className={review.name}>What is new to “{title}”</h1>
    <Button variant="subtle" color="gray" onClick={onTakeAll}>
      Take all
    </Button>
    <Button variant="subtle" color="gray" onClick={onTakeNone}>
      Take none
    </Button>
    <DialogButtons
      cancel={null}
      confirm={
        <Button variant="filled" data-autofocus disabled={count === 0} onClick={onAccept}>
          {count === 0 ? 'Add to the role' : `Add ${countOf(count, 'thing')} to the role`}
        </Button>
      }
    />
  </header>
)
