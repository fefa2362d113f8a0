import { ActionIcon, Button } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft } from '@tabler/icons-react'
import type { CvReview } from '@shared/domain/cvReview/cvReview'
import type { ReviewHistory } from '@shared/domain/postingReview/reviewHistory'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import type { ConfirmCommands } from './confirmCommands'
import classes from './confirm.module.css'

interface ConfirmBarProps {
  name: string
  /** Which of how many files; empty for a single one. */
  position: string
  history: ReviewHistory<CvReview>
  commands: ConfirmCommands
  isAccepting: boolean
  onAccept: () => void
  onCancel: () => void
  /** Goes back to the other files; undefined if there are none. */
  onBack: (() => void) | undefined
  /** Leaves it to the import of postings; undefined where that can’t read it. */
  onPosting: (() => void) | undefined
}

/** The bar above a CV that is being confirmed: what it is, undo and redo, and the ways out and on. */
export const ConfirmBar = ({
  name,
  position,
  history,
  commands,
  isAccepting,
  onAccept,
  onCancel,
  onBack,
  onPosting,
}: ConfirmBarProps) => (
  <header className={classes.bar}>
    {onBack && (
      <ActionIcon aria-label="Back to all files" title="Back to all files" onClick={onBack}>
        <IconChevronLeft size={16} />
      </ActionIcon>
    )}
    <h1 className={classes.name}>{name}</h1>
    {position !== '' && <span className={classes.position}>{position}</span>}
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
    {onPosting && (
      <Button
        variant="subtle"
        color="gray"
        title="Import it as a posting (Ctrl+Shift+K)"
        onClick={onPosting}
      >
        It is a posting
      </Button>
    )}
    <DialogButtons
      cancel={<Button onClick={onCancel}>Cancel</Button>}
      confirm={
        <Button variant="filled" title="Enter" loading={isAccepting} data-accept onClick={onAccept}>
          Add candidate
        </Button>
      }
    />
  </header>
)
