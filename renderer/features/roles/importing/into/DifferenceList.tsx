import { Checkbox } from '@mantine/core'
import type { RoleDifference } from '@shared/domain/postingReview/differences/roleDifference'
import { countOf } from '@renderer/format/words'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import classes from './into.module.css'

interface DifferenceListProps {
  differences: readonly RoleDifference[]
  /** The ids of the chosen ones. */
  taken: ReadonlySet<string>
  /** What to say where there is no difference. */
  nothing: string
  onToggle: (id: string) => void
}

const kindNames: Record<RoleDifference['kind'], string> = {
  new: 'New',
  differs: 'Differs',
  removed: 'Removed',
  same: 'Same',
}

interface Group {
  label: string
  differences: RoleDifference[]
}

const groupByLabel = (differences: readonly RoleDifference[]): Group[] => {
  const groups = new Map<string, RoleDifference[]>()
  for (const difference of differences) {
    const group = groups.get(difference.label)
    if (group === undefined) groups.set(difference.label, [difference])
    else group.push(difference)
  }
  return [...groups].map(([label, members]) => ({ label, differences: members }))
}

const DifferenceRow = ({
  difference: { id, label, kind, present, read, isContested },
  isTaken,
  onToggle,
}: {
  difference: RoleDifference
  isTaken: boolean
  onToggle: (id: string) => void
}) => (
  <li className={classes.row} data-kind={kind}>
    <Checkbox
      size="xs"
      aria-label={kind === 'removed' ? `${label}: remove ${present}` : `${label}: ${read}`}
      checked={isTaken}
      onChange={() => onToggle(id)}
    />
    <span className={classes.kind}>{kindNames[kind]}</span>
    <div className={classes.texts} data-selectable>
      {kind !== 'new' && (
        <p className={isTaken ? classes.replaced : classes.kept}>
          {kind === 'differs' && <span className={classes.side}>Role</span>}
          {present}
        </p>
      )}
      {kind !== 'removed' && (
        <p className={isTaken ? classes.kept : classes.refused}>
          {kind === 'differs' && <span className={classes.side}>Posting</span>}
          {read}
        </p>
      )}
      {isContested === true && (
        <p className={classes.contested}>Changed in the role since this was sent</p>
      )}
    </div>
  </li>
)

/** The differences between a posting and a role by field; whatever is the same is collapsed. */
export const DifferenceList = ({ differences, taken, nothing, onToggle }: DifferenceListProps) => {
  const same = differences.filter(({ kind }) => kind === 'same')
  const open = differences.filter(({ kind }) => kind !== 'same')
  return (
    <div className={classes.list}>
      {open.length === 0 && <EmptyState title="Nothing new">{nothing}</EmptyState>}
      {groupByLabel(open).map(({ label, differences: members }) => (
        <div key={label} role="group" aria-label={label}>
          <h2 className={classes.label}>{label}</h2>
          <ul className={classes.rows}>
            {members.map((difference) => (
              <DifferenceRow
                key={difference.id}
                difference={difference}
                isTaken={taken.has(difference.id)}
                onToggle={onToggle}
              />
            ))}
          </ul>
        </div>
      ))}
      {same.length > 0 && (
        <details className={classes.same}>
          <summary>{countOf(same.length, 'detail')} already in the role</summary>
          <ul className={classes.rows}>
            {same.map(({ id, label, read }) => (
              <li key={id} className={classes.row}>
                <span className={classes.kind}>{label}</span>
                <span>{read}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
