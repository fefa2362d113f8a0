import { labelValue } from '@shared/model/openEnum'
import type { RoleId } from '@shared/model/ids'
import { formatBytes } from '@renderer/format/formatBytes'
import { formatDateTime } from '@renderer/format/formatMoment'
import { useAgencies, useSentPostings } from '@renderer/data/queries'
import { Section } from '@renderer/ui/layout/Section'
import { audienceNames, formatNames } from '@shared/labels/sending'
import classes from './sendOut.module.css'

/** The log of this role's sent postings, newest first. */
export const SentPostingLog = ({ roleId }: { roleId: RoleId }) => {
  const { data: sentPostings, error } = useSentPostings(roleId)
  const { data: agencies = [] } = useAgencies()
  const newestFirst = sentPostings?.toSorted((first, second) =>
    second.sentAt.localeCompare(first.sentAt),
  )
  const nameAgency = (id: string | null): string | undefined =>
    agencies.find((agency) => agency.id === id)?.name

  return (
    <Section title="Sent out so far" aside={sentPostings?.length || undefined}>
      {error && <p className={classes.message}>{error.message}</p>}
      {newestFirst?.length === 0 && (
        <p className={classes.hint}>Nothing yet. Every file you export is listed here.</p>
      )}
      {newestFirst !== undefined && newestFirst.length > 0 && (
        <table className={classes.log}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">For</th>
              <th scope="col">Format</th>
              <th scope="col">File</th>
              <th scope="col" className={classes.number}>
                Size
              </th>
            </tr>
          </thead>
          <tbody>
            {newestFirst.map(({ id, sentAt, audience, agencyId, format, fileName, bytes }) => (
              <tr key={id}>
                <td className={classes.when}>{formatDateTime(sentAt)}</td>
                <td>{nameAgency(agencyId) ?? labelValue(audienceNames, audience)}</td>
                <td>{labelValue(formatNames, format)}</td>
                <td className={classes.logFile} data-selectable>
                  {fileName}
                </td>
                <td className={classes.number}>{formatBytes(bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
