import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useRoleEditing } from '../editor/RoleEditing'
import classes from './checks.module.css'

interface HiddenEntry {
  key: string
  label: string
}

interface HiddenFindingsProps {
  title: string
  entries: readonly HiddenEntry[]
  /** What the button of each does: *Turn on*. */
  action: string
  onTakeBack: (key: string) => void
}

/** What is not shown because somebody chose so, each with the way back. */
export const HiddenFindings = ({
  title,
  entries,
  action,
  onTakeBack,
}: HiddenFindingsProps): ReactNode => {
  const { isReadOnly } = useRoleEditing()
  if (entries.length === 0) return null
  return (
    <details className={classes.hidden}>
      <summary>
        {title} <span className={classes.count}>{entries.length}</span>
      </summary>
      <ul className={classes.findings}>
        {entries.map(({ key, label }) => (
          <li key={key} className={classes.hiddenEntry}>
            <span>{label}</span>
            <Button
              size="compact-xs"
              variant="subtle"
              disabled={isReadOnly}
              aria-label={`${action}: ${label}`}
              onClick={() => onTakeBack(key)}
            >
              {action}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
