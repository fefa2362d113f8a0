import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { mergeCandidates } from '@shared/domain/candidates/merging/mergeCandidates'
import type { Candidate, CandidateDraft } from '@shared/model/candidate'
import type { MergeChoices } from '@shared/model/candidateMerge'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { MergeFields } from './MergeFields'
import classes from './merging.module.css'

interface MergeScreenProps {
  title: string
  kept: Candidate
  other: CandidateDraft
  keptLabel: string
  otherLabel: string
  initialChoices?: MergeChoices
  acceptLabel: string
  /** Takes the other one for the one to keep; undefined if that makes no sense. */
  onSwap?: () => void
  onAccept: (choices: MergeChoices) => Promise<void>
  onBack: () => void
}

/** Two records of one person, field by field, before one is made of them. */
export const MergeScreen = ({
  title,
  kept,
  other,
  keptLabel,
  otherLabel,
  initialChoices = {},
  acceptLabel,
  onSwap,
  onAccept,
  onBack,
}: MergeScreenProps) => {
  const [choices, setChoices] = useState(initialChoices)
  const [isWorking, setWorking] = useState(false)
  const merge = mergeCandidates(kept, other, choices)

  const accept = async (): Promise<void> => {
    setWorking(true)
    await onAccept(choices)
    setWorking(false)
  }

  return (
    <div className={classes.root}>
      <header className={classes.bar}>
        <ActionIcon aria-label="Back" title="Back" onClick={onBack}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        <h1 className={classes.title}>{title}</h1>
        {onSwap && (
          <Button variant="subtle" color="gray" onClick={onSwap}>
            Keep the other record
          </Button>
        )}
        <DialogButtons
          cancel={<Button onClick={onBack}>Cancel</Button>}
          confirm={
            <Button
              variant="filled"
              data-autofocus
              loading={isWorking}
              onClick={() => void accept()}
            >
              {acceptLabel}
            </Button>
          }
        />
      </header>
      <div className={classes.scroll}>
        <MergeFields
          merge={merge}
          keptLabel={keptLabel}
          otherLabel={otherLabel}
          onChoose={(chosen) => setChoices((before) => ({ ...before, ...chosen }))}
        />
      </div>
    </div>
  )
}
