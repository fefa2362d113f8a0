import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { ActionIcon, Anchor } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { CandidateApplication } from '@shared/model/workspace/summaries'
import { go } from '@renderer/navigation/routes'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { joinFacts } from '@renderer/format/words'
import { removeWithUndo } from '@renderer/editing/undo/removeWithUndo'
import classes from './CandidateApplications.module.css'
import { useApplicationPlan } from './planContext'
import { StageSelect } from './StageSelect'

interface CandidateApplicationsProps {
  applications: readonly CandidateApplication[]
}

/** The roles that a candidate applied for, with the stage of each and what is planned. */
export const CandidateApplications = ({ applications }: CandidateApplicationsProps) => {
  const isReadOnly = useIsReadOnly()
  const renderPlan = useApplicationPlan()
  if (applications.length === 0) {
    return (
      <p className={classes.empty}>No applications yet. Choose “Add to role” above to add one.</p>
    )
  }
  return (
    <ul className={classes.list} aria-label="Roles applied for">
      {applications.map(({ application, role }) => {
        const title = titleOrPlaceholder('roles', role.title)
        return (
          <li key={application.id} className={classes.application}>
            <div className={classes.row}>
              <span className={classes.role}>
                <Anchor
                  component="button"
                  type="button"
                  onClick={() => go({ area: 'roles', roleId: role.id, tab: 'candidates' })}
                >
                  {title}
                </Anchor>
                <span className={classes.client}>{joinFacts(role.client, role.location)}</span>
              </span>
              <StageSelect application={application} label={`Stage for ${title}`} />
              <ActionIcon
                size="sm"
                disabled={isReadOnly}
                aria-label={`Remove from ${title}`}
                title="Remove from this role"
                onClick={() =>
                  void removeWithUndo('applications', [application.id], `Removed from ${title}.`)
                }
              >
                <IconX size={14} />
              </ActionIcon>
            </div>
            {renderPlan(application)}
          </li>
        )
      })}
    </ul>
  )
}
