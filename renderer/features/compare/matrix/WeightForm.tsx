import { Button, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Criterion } from '@shared/domain/comparison/types'
import type { WeightChange } from '@shared/domain/rating/criterionWeights'
import { readAmount } from '@shared/domain/typing/readAmount'
import { findNumberSigns } from '@renderer/format/numberSigns'
import { TypedInput } from '@renderer/ui/fields/TypedInput'

interface WeightFormProps {
  criterion: Criterion
  onSubmit: (change: WeightChange) => void
  /** Tells whether something is typed that is not submitted yet. */
  onTyped: (hasTyped: boolean) => void
}

const signs = findNumberSigns()
const largest = 10
const stepSize = 0.5

const format = (weight: number): string => weight.toLocaleString()

/** Reads a weight as people type it: `2`, `1,5`, `×3`. */
const read = (text: string): number | null => {
  const weight = readAmount(text.replace(/^[×x*]\s*/iu, ''), signs)
  return weight !== null && weight <= largest ? weight : null
}

const step = (weight: number, count: number): number =>
  Math.min(largest, Math.max(0, weight + count * stepSize))

/** Asks for a criterion's weight and the reason for it. */
export const WeightForm = ({ criterion, onSubmit, onTyped }: WeightFormProps) => {
  const [weight, setWeight] = useState<number | null>(criterion.weight)
  const [reason, setReason] = useState('')
  const isComplete = weight !== null && reason.trim() !== ''
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (weight !== null && reason.trim() !== '')
          onSubmit({ criterionId: criterion.id, weight, reason: reason.trim() })
      }}
    >
      <Stack gap={8} w={240}>
        <TypedInput
          label="Weight"
          description="1 is the default for every criterion"
          inputMode="decimal"
          value={weight}
          read={read}
          format={format}
          step={step}
          refusal="Not a weight from 0 to 10"
          onChange={(next) => {
            setWeight(next)
            onTyped(next !== criterion.weight || reason.trim() !== '')
          }}
          data-autofocus
        />
        <TextInput
          label="Reason"
          description="Shown next to the weight in the comparison"
          value={reason}
          onChange={({ currentTarget: { value } }) => {
            setReason(value)
            onTyped(weight !== criterion.weight || value.trim() !== '')
          }}
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
