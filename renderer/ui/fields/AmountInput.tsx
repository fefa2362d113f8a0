import { readAmount } from '@shared/domain/typing/readAmount'
import { readAmountRange, type AmountRange } from '@shared/domain/typing/readAmountRange'
import { findNumberSigns } from '@renderer/format/numberSigns'
import { TypedInput } from './TypedInput'

interface AmountInputProps {
  label: string
  placeholder: string
  /** Null while it is not known. */
  value: number | null
  onChange: (amount: number | null) => void
  /** Takes a range that is typed or pasted into it. */
  onRange?: (range: AmountRange) => void
  /** If omitted, the surrounding form decides. */
  isReadOnly?: boolean
}

const signs = findNumberSigns()
const amounts = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 })

const read = (text: string): number | null => readAmount(text, signs)
const format = (amount: number): string => amounts.format(amount)

/** An amount of money, understood as people type it: `180k`, `1.2 m`, `55.000`. */
export const AmountInput = ({ label, isReadOnly, onRange, ...field }: AmountInputProps) => (
  <TypedInput
    {...field}
    aria-label={label}
    inputMode="decimal"
    readOnly={isReadOnly}
    read={read}
    format={format}
    refusal="Not an amount"
    takeOther={(text) => {
      const range = onRange && readAmountRange(text, signs)
      if (range) onRange(range)
      return Boolean(range)
    }}
  />
)
