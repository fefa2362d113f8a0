import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { ActionIcon, Anchor } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { CandidateId } from '@shared/model/ids'
import type { RoleApplication } from '@shared/model/workspace/summaries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { formatAge } from '@renderer/format/formatMoment'
import { joinFacts } from '@renderer/format/words'
import { removeWithUndo } from '@renderer/editing/undo/removeWithUndo'
import classes from './RoleCandidatesTab.module.css'
import { PlanButton } from './PlanButton'
import { StageSelect } from './StageSelect'

interface RoleApplicationRowProps {
  row: RoleApplication
  onOpenCandidate: (candidateId: CandidateId) => void
}

/** One candidate of a role. */
export const RoleApplicationRow = ({
  row: { application, candidate },
  onOpenCandidate,
}: RoleApplicationRowProps) => {
  const isReadOnly = useIsReadOnly()
  const name = titleOrPlaceholder('candidates', candidate.name)
  const scoreCount = application.ratings.filter(({ score }) => score !== null).length
  return (
    <tr>
      <th scope="row">
        <Anchor component="button" type="button" onClick={() => onOpenCandidate(candidate.id)}>
          {name}
        </Anchor>
        <span className={classes.detail}>{joinFacts(candidate.headline, candidate.location)}</span>
      </th>
      <td>
        <StageSelect application={application} label={`Stage of ${name}`} />
      </td>
      <td className={classes.next}>
        <PlanButton application={application} candidateName={name} />
      </td>
      <td className={classes.number}>{scoreCount || '–'}</td>
      <td className={classes.age}>{formatAge(application.createdAt)}</td>
      <td>
        <ActionIcon
          size="sm"
          disabled={isReadOnly}
          aria-label={`Remove ${name} from this role`}
          title="Remove from this role"
          onClick={() =>
            void removeWithUndo('applications', [application.id], `Removed ${name} from the role.`)
          }
        >
          <IconX size={14} />
        </ActionIcon>
      </td>
    </tr>
  )
}
