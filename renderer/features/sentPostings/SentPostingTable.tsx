import { Anchor } from '@mantine/core'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { SentPosting } from '@shared/model/sentPosting'
import { formatDateTime } from '@renderer/format/formatMoment'
import { go } from '@renderer/navigation/routes'
import type { ListHeading } from '@renderer/ui/recordList/headings'
import { StatusSelect } from './StatusSelect'
import classes from './SentPostingsView.module.css'

interface SentPostingTableProps {
  sentPostings: readonly SentPosting[]
  /** The headings among them, if any. */
  headings: readonly ListHeading[]
  /** Whom a posting was for. */
  nameRecipient: (sentPosting: SentPosting) => string
}

interface Group {
  heading: ListHeading | null
  sentPostings: readonly SentPosting[]
}

const splitByHeadings = (
  sentPostings: readonly SentPosting[],
  headings: readonly ListHeading[],
): Group[] => {
  if (headings.length === 0) return [{ heading: null, sentPostings }]
  let from = 0
  return headings.map((heading) => {
    const group = { heading, sentPostings: sentPostings.slice(from, from + heading.count) }
    from += heading.count
    return group
  })
}

/** The sent postings, each with its role, recipient, time and file. */
export const SentPostingTable = ({
  sentPostings,
  headings,
  nameRecipient,
}: SentPostingTableProps) => (
  <table className={classes.table}>
    <thead>
      <tr>
        <th scope="col">When</th>
        <th scope="col">Role</th>
        <th scope="col">For</th>
        <th scope="col">File</th>
        <th scope="col">Status</th>
      </tr>
    </thead>
    {splitByHeadings(sentPostings, headings).map((group) => (
      <tbody key={group.heading?.label ?? ''}>
        {group.heading && (
          <tr>
            <th scope="rowgroup" colSpan={5} className={classes.heading}>
              {group.heading.label} <span>{group.heading.count.toLocaleString()}</span>
            </th>
          </tr>
        )}
        {group.sentPostings.map((sentPosting) => {
          const { id, roleId, roleTitle, fileName, sentAt } = sentPosting
          const recipient = nameRecipient(sentPosting)
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
              <td>{recipient}</td>
              <td className={classes.file} data-selectable>
                {fileName}
              </td>
              <td>
                <StatusSelect sentPosting={sentPosting} recipient={recipient} />
              </td>
            </tr>
          )
        })}
      </tbody>
    ))}
  </table>
)
