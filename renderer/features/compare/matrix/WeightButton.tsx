import { Button, NumberInput, Popover, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Criterion } from '@shared/domain/comparison/types'
import type { WeightChange } from '@shared/domain/rating/criterionWeights'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import styles from './compare.module.css'

interface WeightButtonProps {
  criterion: Criterion
  onChange: (change: WeightChange) => void
}

/** Shows a criterion's weight; clicking it asks for a new weight and the reason. */
export const WeightButton = ({ criterion, onChange }: WeightButtonProps) => {
  const isReadOnly = useIsReadOnly()
  const [isOpen, setOpen] = useState(false)
  const text = `×${criterion.weight.toLocaleString()}`
  if (isReadOnly) return <span className={styles.weight}>{text}</span>
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="right-start">
      <Popover.Target>
        <button
          type="button"
          className={styles.weight}
          aria-label={`Weight of ${criterion.label}: ${text}`}
          onClick={() => setOpen(!isOpen)}
        >
          {text}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <WeightForm
          criterion={criterion}
          onSubmit={(change) => {
            onChange(change)
            setOpen(false)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

interface WeightFormProps {
  criterion: Criterion
  onSubmit: (change: WeightChange) => void
}

const WeightForm = ({ criterion, onSubmit }: WeightFormProps) => {
  const [weight, setWeight] = useState<number | string>(criterion.weight)
  const [reason, setReason] = useState('')
  const isComplete = typeof weight === 'number' && reason.trim() !== ''
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isComplete) onSubmit({ criterionId: criterion.id, weight, reason: reason.trim() })
      }}
    >
      <Stack gap={8} w={240}>
        <NumberInput
          label="Weight"
          description="1 is the default for every criterion"
          min={0}
          max={10}
          step={0.5}
          value={weight}
          onChange={setWeight}
          data-autofocus
        />
        <TextInput
          label="Reason"
          description="Shown next to the weight in the comparison"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!isComplete}>
          Change weight
        </Button>
        {criterion.weight !== 1 && (
          <Button
            variant="default"
            onClick={() => onSubmit({ criterionId: criterion.id, weight: null })}
          >
            Reset to ×1
          </Button>
        )}
      </Stack>
    </form>
  )
}
