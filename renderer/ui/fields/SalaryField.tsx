import type { AmountRange } from '@shared/domain/typing/readAmountRange'
import { AmountInput } from './AmountInput'
import { Picker } from './Picker'
import { withPresent, type Option } from './withPresent'
import { useState } from 'react'
import { salaryPeriodSchema, type Salary, type SalaryPeriod } from '@shared/model/role'
import classes from './SalaryField.module.css'

interface SalaryFieldProps {
  /** Names the controls, e.g. `Expected salary`. */
  label: string
  /** Null while neither end is known. */
  value: Salary | null
  onChange: (salary: Salary | null) => void
  isReadOnly?: boolean
}

const periodLabels: Record<SalaryPeriod, string> = {
  hour: 'per hour',
  day: 'per day',
  month: 'per month',
  year: 'per year',
}

const periods: Option<Salary['period']>[] = salaryPeriodSchema.options.map((value) => ({
  value,
  label: periodLabels[value],
}))
const currencyNames = new Intl.DisplayNames(undefined, { type: 'currency' })
const currencies = Intl.supportedValuesOf('currency').map((value) => ({
  value,
  label: value,
  detail: currencyNames.of(value),
}))

const firstTerms = { currency: 'EUR', period: 'year' } as const

/** A pay range: from, to, currency and period. Clearing both ends removes it. */
export const SalaryField = ({ label, value, onChange, isReadOnly }: SalaryFieldProps) => {
  const [idleTerms, setIdleTerms] = useState<Pick<Salary, 'currency' | 'period'>>(firstTerms)
  const { min, max, currency, period } = value ?? { min: null, max: null, ...idleTerms }

  const change = (part: Partial<Salary>): void => {
    const next: Salary = { ...value, min, max, currency, period, ...part }
    setIdleTerms({ currency: next.currency, period: next.period })
    onChange(next.min === null && next.max === null ? null : next)
  }

  const takeRange = ({ currency: written, ...ends }: AmountRange): void =>
    change({ ...ends, currency: written ?? currency })

  return (
    <div className={classes.frame}>
      <div className={classes.root} role="group" aria-label={label}>
        <AmountInput
          label={`${label}: from`}
          placeholder="From"
          value={min}
          isReadOnly={isReadOnly}
          onChange={(amount) => change({ min: amount })}
          onRange={takeRange}
        />
        <AmountInput
          label={`${label}: to`}
          placeholder="To"
          value={max}
          isReadOnly={isReadOnly}
          onChange={(amount) => change({ max: amount })}
          onRange={takeRange}
        />
        <Picker
          aria-label={`${label}: currency`}
          comboboxWidth={260}
          data={currencies}
          readOnly={isReadOnly}
          value={currency}
          onChange={(chosen) => change({ currency: chosen ?? currency })}
        />
        <Picker
          aria-label={`${label}: period`}
          data={withPresent(periods, period)}
          readOnly={isReadOnly}
          value={period}
          onChange={(chosen) => change({ period: chosen ?? period })}
        />
      </div>
    </div>
  )
}
