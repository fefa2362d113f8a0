import { NumberInput } from '@mantine/core'
import { findNumberSigns, readThousands } from '@renderer/format/numberSigns'

interface AmountInputProps {
  label: string
  placeholder: string
  /** Null while it is not known. */
  value: number | null
  onChange: (amount: number | null) => void
  /** If omitted, the surrounding form decides. */
  isReadOnly?: boolean
}

const signs = findNumberSigns()
const decimalSigns = ['.', ','].filter((sign) => sign !== signs.group)

const isThousandKey = (key: string): boolean => /^[kKкК]$/u.test(key)

/** An amount of money. A `k` after it, typed or pasted, means thousands. */
export const AmountInput = ({
  label,
  placeholder,
  value,
  onChange,
  isReadOnly,
}: AmountInputProps) => (
  <NumberInput
    aria-label={label}
    placeholder={placeholder}
    hideControls
    min={0}
    allowNegative={false}
    thousandSeparator={signs.group}
    decimalSeparator={signs.decimal}
    allowedDecimalSeparators={decimalSigns}
    readOnly={isReadOnly}
    value={value ?? ''}
    onChange={(amount) => onChange(typeof amount === 'number' ? amount : null)}
    onKeyDown={(event) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey
      if (
        event.currentTarget.readOnly ||
        hasModifier ||
        !isThousandKey(event.key) ||
        value === null
      )
        return
      event.preventDefault()
      onChange(value * 1000)
    }}
    onPasteCapture={(event) => {
      const amount = readThousands(event.clipboardData.getData('text'), signs)
      if (event.currentTarget.readOnly || amount === null) return
      event.preventDefault()
      event.stopPropagation()
      onChange(amount)
    }}
  />
)
