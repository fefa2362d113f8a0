import type { Role } from '@shared/model/role'
import type { SaveState as SaveStateValue } from '@renderer/editing/saveState'
import { ConflictDialog } from '@renderer/ui/dialogs/ConflictDialog'
import { SaveState } from '@renderer/ui/layout/SaveState'
import type { Scorecard } from './useScorecards'
import styles from './evidence.module.css'

const urgency: Record<SaveStateValue<unknown>['kind'], number> = {
  conflict: 3,
  'not-saved': 2,
  saving: 1,
  saved: 0,
}

const isMoreUrgent = (one: Scorecard, other: Scorecard): boolean => {
  const difference = urgency[one.state.kind] - urgency[other.state.kind]
  if (difference !== 0) return difference > 0
  return one.application.updatedAt > other.application.updatedAt
}

interface SavingStatesProps {
  role: Role
  scorecards: Scorecard[]
}

/** The saving state of all scorecards shown: the most urgent one. */
export const SavingStates = ({ role, scorecards }: SavingStatesProps) => {
  const [first, ...others] = scorecards
  if (!first) return null
  const shown = others.reduce((most, next) => (isMoreUrgent(next, most) ? next : most), first)
  return (
    <>
      <span className={styles.saving}>
        Ratings:
        <SaveState state={shown.state} />
      </span>
      {scorecards.map(({ row, state, session }) => (
        <ConflictDialog
          collection="applications"
          key={row.application.id}
          title={`The ratings of ${row.candidate.name}`}
          state={state}
          session={session}
          namedIn={role}
        />
      ))}
    </>
  )
}
