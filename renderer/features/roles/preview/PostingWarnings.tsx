import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './preview.module.css'

/** What the recruiter should check before a posting is sent. */
export const PostingWarnings = ({ warnings }: { warnings: readonly string[] }) => {
  if (warnings.length === 0) return null
  return (
    <ul className={classes.warnings} aria-label="Check before sending">
      {warnings.map((warning) => (
        <li key={warning}>
          <IconAlertTriangle size={14} aria-hidden />
          {warning}
        </li>
      ))}
    </ul>
  )
}
