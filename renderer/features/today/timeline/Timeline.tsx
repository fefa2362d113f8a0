import { TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { ActivitySubjects } from '@shared/domain/activities/findOwner'
import type { ActivityRow } from '@shared/model/workspace/summaries'
import { useActivities } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useStageLists } from '@renderer/data/useStages'
import { IconSearch } from '@tabler/icons-react'
import { useFirstRows } from '@renderer/ui/layout/useFirstRows'
import { ActivityForm } from './ActivityForm'
import { ActivityLine } from './ActivityLine'
import { filterActivities } from './filterActivities'
import { addActivity } from './timelineCommands'
import classes from './Timeline.module.css'

interface TimelineProps {
  /** The one record that the page is about; new lines name it. */
  subject: Partial<ActivitySubjects>
  /** What is due next, above the lines; missing where it stands elsewhere. */
  next?: ReactNode
}

/** Lines beyond these are shown on request. */
const shownAtFirst = 50

/** From how many lines on a search is worth its place. */
const searchedFrom = 4

const listOtherNames = (
  { candidateName, roleTitle, agencyName }: ActivityRow,
  { candidateId, roleId, agencyId }: Partial<ActivitySubjects>,
): (string | null)[] => [
  candidateId ? null : candidateName,
  roleId ? null : roleTitle,
  agencyId ? null : agencyName,
]

/** What was said and done about a candidate, a role or an agency, newest first, and a place to add to it. */
export const Timeline = ({ subject, next }: TimelineProps) => {
  const isReadOnly = useIsReadOnly()
  const lists = useStageLists()
  const [search, setSearch] = useState('')
  const { candidateId = null, roleId = null, agencyId = null } = subject
  const { data: rows, error } = useActivities({
    ...(candidateId !== null && { candidateId }),
    ...(roleId !== null && { roleId }),
    ...(agencyId !== null && { agencyId }),
  })
  const found = filterActivities(rows ?? [], search, lists)
  const shown = useFirstRows(found, shownAtFirst)

  return (
    <div className={classes.root} data-timeline>
      {next}
      {!isReadOnly && (
        <ActivityForm
          label="New line"
          initial={{ kind: 'note', text: '', at: null }}
          submitLabel="Add line"
          hasKind
          onSubmit={(typed) => addActivity({ ...typed, candidateId, roleId, agencyId })}
        />
      )}
      {rows !== undefined && rows.length >= searchedFrom && (
        <TextInput
          type="search"
          aria-label="Find in the timeline"
          placeholder="Find in the timeline"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={search}
          onChange={({ currentTarget: { value } }) => setSearch(value)}
        />
      )}
      {error && <p role="alert">{error.message}</p>}
      {rows?.length === 0 && (
        <p className={classes.empty}>
          Nothing written down yet. Notes and calls stand here, newest first, and so do changes of
          stage, decisions and postings sent out.
        </p>
      )}
      {rows !== undefined && rows.length > 0 && found.length === 0 && (
        <p className={classes.empty}>No line contains “{search.trim()}”.</p>
      )}
      <ol className={classes.lines} aria-label="What was said and done">
        {shown.rows.map((row) => (
          <ActivityLine
            key={row.activity.id}
            row={row}
            names={listOtherNames(row, subject)}
            isReadOnly={isReadOnly}
          />
        ))}
      </ol>
      {shown.more}
    </div>
  )
}
