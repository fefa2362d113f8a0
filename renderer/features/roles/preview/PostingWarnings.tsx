import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './preview.module.css'

/** What the recruiter should look at before a posting goes out. */
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
