import { Popover } from '@mantine/core'
import { useState } from 'react'
import type { Criterion } from '@shared/domain/comparison/types'
import type { WeightChange } from '@shared/domain/rating/criterionWeights'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useDiscardQuestion } from '@renderer/ui/dialogs/useDiscardQuestion'
import { WeightForm } from './WeightForm'
import styles from './compare.module.css'

interface WeightButtonProps {
  criterion: Criterion
  onChange: (change: WeightChange) => void
}

/** Shows a criterion's weight; clicking it asks for a new weight and the reason. */
export const WeightButton = ({ criterion, onChange }: WeightButtonProps) => {
  const isReadOnly = useIsReadOnly()
  const [isOpen, setOpen] = useState(false)
  const [hasTyped, setTyped] = useState(false)
  const close = (): void => {
    setOpen(false)
    setTyped(false)
  }
  const { leave, isAsking, question } = useDiscardQuestion({
    what: 'the new weight',
    hasTyped,
    onLeave: close,
  })
  const text = `×${criterion.weight.toLocaleString()}`
  if (isReadOnly) return <span className={styles.weight}>{text}</span>
  return (
    <>
      <Popover
        opened={isOpen}
        onChange={(opened) => {
          if (opened) setOpen(true)
          else if (!isAsking) leave()
        }}
        trapFocus={!isAsking}
        returnFocus
        position="right-start"
      >
        <Popover.Target>
          <button
            type="button"
            className={styles.weight}
            aria-label={`Weight of ${criterion.label}: ${text}`}
            onClick={() => (isOpen ? leave() : setOpen(true))}
          >
            {text}
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <WeightForm
            criterion={criterion}
            onTyped={setTyped}
            onSubmit={(change) => {
              onChange(change)
              close()
            }}
          />
        </Popover.Dropdown>
      </Popover>
      {question}
    </>
  )
}
