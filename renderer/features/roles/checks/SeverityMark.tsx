import { IconAlertTriangle, IconBulb, IconCircleX } from '@tabler/icons-react'
import type { Severity } from '@shared/domain/checks/finding'
import classes from './checks.module.css'

const marks: Record<Severity, { Icon: typeof IconBulb; label: string }> = {
  problem: { Icon: IconCircleX, label: 'Problem' },
  warning: { Icon: IconAlertTriangle, label: 'Warning' },
  hint: { Icon: IconBulb, label: 'Hint' },
}

/** How much a finding matters, as a shape and a word. */
export const SeverityMark = ({ severity }: { severity: Severity }) => {
  const { Icon, label } = marks[severity]
  return (
    <span className={classes.mark} data-severity={severity}>
      <Icon size={14} aria-hidden />
      {label}
    </span>
  )
}
