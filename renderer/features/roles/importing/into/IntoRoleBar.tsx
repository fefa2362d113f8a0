import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import review from '../review/review.module.css'

interface IntoRoleBarProps {
  title: string
  /** How many details are added to the role, and how many of its own are replaced. */
  added: number
  replaced: number
  onBack: () => void
  onTakeAll: () => void
  onTakeNone: () => void
  onAccept: () => void
}

const describeTaken = (added: number, replaced: number): string => {
  if (replaced === 0) return added === 0 ? 'Add to the role' : `Add ${countOf(added, 'detail')}`
  if (added === 0) return `Replace ${countOf(replaced, 'detail')}`
  return `Add ${added.toLocaleString()} and replace ${countOf(replaced, 'detail')}`
}

/** The bar above the differences: the role's name, all or none of them, and the ways back and on. */
export const IntoRoleBar = ({
  title,
  added,
  replaced,
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
    <h1 className={review.name}>New for “{title}”</h1>
    <Button variant="subtle" color="gray" onClick={onTakeAll}>
      Take all
    </Button>
    <Button variant="subtle" color="gray" onClick={onTakeNone}>
      Take none
    </Button>
    <DialogButtons
      cancel={null}
      confirm={
        <Button
          variant="filled"
          data-autofocus
          disabled={added + replaced === 0}
          onClick={onAccept}
        >
          {describeTaken(added, replaced)}
        </Button>
      }
    />
  </header>
)
