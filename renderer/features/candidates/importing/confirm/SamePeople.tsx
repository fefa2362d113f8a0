import { IconUsers } from '@tabler/icons-react'
import type { SamePerson } from '@shared/contract/channels/cvChannels'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import classes from './confirm.module.css'

/** Says which candidates may be the same person. */
export const SamePeople = ({ same }: { same: readonly SamePerson[] }) => {
  if (same.length === 0) return null
  return (
    <ul className={classes.same} aria-label="May be known already">
      {same.map(({ candidateId, name, why }) => (
        <li key={candidateId} className={classes.samePerson}>
          <IconUsers size={14} aria-hidden />
          <span>
            May be <b>{titleOrPlaceholder('candidates', name)}</b>: {why.toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  )
}
