import { Anchor } from '@mantine/core'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Submission } from '@shared/model/submission'
import { formatDateTime } from '@renderer/format/formatMoment'
import { go } from '@renderer/navigation/routes'
import type { ListHeading } from '@renderer/ui/recordList/headings'
import classes from './SubmissionsView.module.css'

interface SubmissionTableProps {
  submissions: readonly Submission[]
  /** The headings among them, if any. */
  headings: readonly ListHeading[]
  /** Whom a posting was for. */
  nameRecipient: (submission: Submission) => string
}

interface Group {
  heading: ListHeading | null
  submissions: readonly Submission[]
}

const splitByHeadings = (
  submissions: readonly Submission[],
  headings: readonly ListHeading[],
): Group[] => {
  if (headings.length === 0) return [{ heading: null, submissions }]
  let from = 0
  return headings.map((heading) => {
    const group = { heading, submissions: submissions.slice(from, from + heading.count) }
    from += heading.count
    return group
  })
}

/** The sent postings, each with its role, recipient, time and file. */
export const SubmissionTable = ({ submissions, headings, nameRecipient }: SubmissionTableProps) => (
  <table className={classes.table}>
    <thead>
      <tr>
        <th scope="col">When</th>
        <th scope="col">Role</th>
        <th scope="col">For</th>
        <th scope="col">File</th>
      </tr>
    </thead>
    {splitByHeadings(submissions, headings).map((group) => (
      <tbody key={group.heading?.label ?? ''}>
        {group.heading && (
          <tr>
            <th scope="rowgroup" colSpan={4} className={classes.heading}>
              {group.heading.label} <span>{group.heading.count.toLocaleString()}</span>
            </th>
          </tr>
        )}
        {group.submissions.map((submission) => {
          const { id, roleId, roleTitle, fileName, sentAt } = submission
          return (
            <tr key={id}>
              <td className={classes.when}>{formatDateTime(sentAt)}</td>
              <td>
                <Anchor
                  component="button"
                  type="button"
                  onClick={() => go({ area: 'roles', roleId, tab: 'send-out' })}
                >
                  {titleOrPlaceholder('roles', roleTitle)}
                </Anchor>
              </td>
              <td>{nameRecipient(submission)}</td>
              <td className={classes.file} data-selectable>
                {fileName}
              </td>
            </tr>
          )
        })}
      </tbody>
    ))}
  </table>
)
