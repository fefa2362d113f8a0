import type { ReactNode } from 'react'
import classes from '../page.module.css'

export interface ShownFact {
  label: string
  /** The field that it is edited in. */
  field?: string
  /** Nothing is shown for an empty one. */
  value: ReactNode
}

const isShown = ({ value }: ShownFact): boolean =>
  value !== '' && value !== null && value !== undefined

/** Facts to read: labels on the left, values on the right. */
export const FactList = ({ facts }: { facts: readonly ShownFact[] }) => {
  const shown = facts.filter(isShown)
  if (shown.length === 0) return null
  return (
    <dl className={classes.facts}>
      {shown.map(({ label, field, value }) => (
        <div key={label} className={classes.fact} data-field={field}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
