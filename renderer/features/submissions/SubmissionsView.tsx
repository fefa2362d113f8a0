import { labelValue } from '@shared/model/openEnum'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { Anchor } from '@mantine/core'
import type { Submission } from '@shared/model/submission'
import type { AgencyId } from '@shared/model/ids'
import { go } from '@renderer/navigation/routes'
import { formatDateTime } from '@renderer/format/formatMoment'
import { useAgencies, useSubmissions } from '@renderer/data/queries'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { audienceLabels } from '@renderer/format/labels'
import { Pane } from '@renderer/ui/layout/Pane'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import classes from './SubmissionsView.module.css'

const newestFirst = (first: Submission, second: Submission): number =>
  second.sentAt.localeCompare(first.sentAt)

interface SubmissionTableProps {
  submissions: readonly Submission[]
  getAgencyName: (id: AgencyId | null) => string
}

const SubmissionTable = ({ submissions, getAgencyName }: SubmissionTableProps) => (
  <table className={classes.table}>
    <thead>
      <tr>
        <th scope="col">When</th>
        <th scope="col">Role</th>
        <th scope="col">For</th>
        <th scope="col">File</th>
      </tr>
    </thead>
    <tbody>
      {submissions.map(({ id, roleId, roleTitle, audience, agencyId, fileName, sentAt }) => (
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
          <td>{getAgencyName(agencyId) || labelValue(audienceLabels, audience)}</td>
          <td className={classes.file} data-selectable>
            {fileName}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** The log of every posting that left Rolebench. */
export const SubmissionsView = () => {
  const { data: submissions, error } = useSubmissions()
  const { data: agencies = [] } = useAgencies()

  if (error) {
    return <EmptyState title="The sent postings could not be read">{error.message}</EmptyState>
  }
  return (
    <Pane title="Sent postings">
      {submissions === undefined && <ListSkeleton label="Sent postings" rowHeight={32} />}
      {submissions?.length === 0 && (
        <EmptyState title="Nothing sent out yet">
          Every posting you export is listed here with its role, recipient, time and file.
        </EmptyState>
      )}
      {submissions !== undefined && submissions.length > 0 && (
        <SubmissionTable
          submissions={submissions.toSorted(newestFirst)}
          getAgencyName={(id) => agencies.find((agency) => agency.id === id)?.name ?? ''}
        />
      )}
    </Pane>
  )
}
