import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import type { SamePerson } from '@shared/contract/channels/candidates/cvChannels'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { CandidateId } from '@shared/model/ids'
import classes from './confirm.module.css'

interface SamePeopleProps {
  same: readonly SamePerson[]
  onCompare: (id: CandidateId) => void
}

/** Says which candidates may be the same person, to update them instead of adding one. */
export const SamePeople = ({ same, onCompare }: SamePeopleProps) => {
  if (same.length === 0) return null
  return (
    <ul className={classes.same} aria-label="May be known already">
      {same.map(({ candidateId, name, why }) => (
        <li key={candidateId} className={classes.samePerson}>
          <IconUsers size={14} aria-hidden />
          <span>
            May be <b>{titleOrPlaceholder('candidates', name)}</b>: {why.toLowerCase()}
          </span>
          <Button
            size="xs"
            aria-label={`Compare with ${titleOrPlaceholder('candidates', name)}`}
            onClick={() => onCompare(candidateId)}
          >
            Compare and update…
          </Button>
        </li>
      ))}
    </ul>
  )
}
