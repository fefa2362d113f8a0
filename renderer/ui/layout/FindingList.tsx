import classes from './settings.module.css'

interface FindingListProps {
  findings: readonly { path: string; message: string }[]
}

/** Files, with the problems found in each. */
export const FindingList = ({ findings }: FindingListProps) => (
  <ul className={classes.findings}>
    {findings.map(({ path, message }) => (
      <li key={`${path} ${message}`} data-selectable>
        <div className={classes.file}>{path}</div>
        <div>{message}</div>
      </li>
    ))}
  </ul>
)
