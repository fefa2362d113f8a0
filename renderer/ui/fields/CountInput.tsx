import { readAmount } from '@shared/domain/typing/readAmount'
import { findNumberSigns } from '@renderer/format/numberSigns'
import { TypedInput } from './TypedInput'

interface CountInputProps {
  label: string
  value: number
  /** The least that makes sense. */
  min: number
  onChange: (count: number) => void
  /** If omitted, the surrounding form decides. */
  isReadOnly?: boolean
}

const signs = findNumberSigns()
const format = (count: number): string => count.toLocaleString()

/** A whole number; the arrow keys step through it. */
export const CountInput = ({ label, value, min, onChange, isReadOnly }: CountInputProps) => (
  <TypedInput
    label={label}
    value={value}
    isRequired
    inputMode="numeric"
    readOnly={isReadOnly}
    read={(text) => {
      const count = readAmount(text, signs)
      return count !== null && Number.isInteger(count) && count >= min ? count : null
    }}
    format={format}
    step={(count, steps) => Math.max(min, count + steps)}
    refusal={`Not a whole number from ${format(min)} on`}
    onChange={(count) => onChange(count ?? value)}
  />
)
