import { ActionIcon, Button } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft } from '@tabler/icons-react'
import type { ReviewHistory } from '@shared/domain/postingReview/reviewHistory'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import type { ReviewCommands } from './reviewCommands'
import classes from './review.module.css'

interface ReviewBarProps {
  name: string
  history: ReviewHistory
  commands: ReviewCommands
  acceptLabel: string
  canAccept: boolean
  isAccepting: boolean
  onAccept: () => void
  onCancel: () => void
  /** Goes back to the other files; undefined if there are none. */
  onBack: (() => void) | undefined
  /** Creates a new role instead of adding to one; undefined if that happens anyway. */
  onNewRole: (() => void) | undefined
  /** Leaves it to the import of CVs; undefined where that can’t read it. */
  onCv: (() => void) | undefined
}

/** The bar above the review: what is reviewed, undo and redo, and the ways out and on. */
export const ReviewBar = ({
  name,
  history,
  commands,
  acceptLabel,
  canAccept,
  isAccepting,
  onAccept,
  onCancel,
  onBack,
  onNewRole,
  onCv,
}: ReviewBarProps) => (
  <header className={classes.bar}>
    {onBack && (
      <ActionIcon aria-label="Back to all files" title="Back to all files" onClick={onBack}>
        <IconChevronLeft size={16} />
      </ActionIcon>
    )}
    <h1 className={classes.name}>{name}</h1>
    <ActionIcon
      aria-label="Undo"
      title="Undo (Ctrl+Z)"
      disabled={history.past.length === 0}
      onClick={commands.undo}
    >
      <IconArrowBackUp size={16} />
    </ActionIcon>
    <ActionIcon
      aria-label="Redo"
      title="Redo (Ctrl+Y)"
      disabled={history.future.length === 0}
      onClick={commands.redo}
    >
      <IconArrowForwardUp size={16} />
    </ActionIcon>
    {onNewRole && (
      <Button variant="subtle" color="gray" onClick={onNewRole}>
        Create a new role instead
      </Button>
    )}
    {onCv && (
      <Button variant="subtle" color="gray" title="Import it as a CV (Ctrl+Shift+K)" onClick={onCv}>
        It is a CV
      </Button>
    )}
    <DialogButtons
      cancel={<Button onClick={onCancel}>Cancel</Button>}
      confirm={
        <Button
          variant="filled"
          title="Ctrl+Enter"
          disabled={!canAccept}
          loading={isAccepting}
          data-accept
          onClick={onAccept}
        >
          {acceptLabel}
        </Button>
      }
    />
  </header>
)
