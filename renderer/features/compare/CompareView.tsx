import { Button } from '@mantine/core'
import type { Role } from '@shared/model/role'
import type { RoleId } from '@shared/model/ids'
import type { RoleApplication } from '@shared/model/workspace/summaries'
import { listCriteria } from '@shared/domain/comparison/criteria'
import { useRole, useRoleApplications } from '@renderer/data/queries'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { CandidateChooser } from './CandidateChooser'
import { Comparison } from './Comparison'
import { useShownApplications } from './useShownApplications'
import styles from './comparison.module.css'

interface CompareViewProps {
  roleId: RoleId
  /** Goes to where candidates are added to this role. */
  onAddCandidates: () => void
  /** Goes to the role's posting, where its skills are edited. */
  onShowPosting: () => void
}

/** A role's candidates side by side on the role's own criteria. */
export const CompareView = ({ roleId, onAddCandidates, onShowPosting }: CompareViewProps) => {
  const role = useRole(roleId).data
  const rows = useRoleApplications(roleId).data
  if (!role || !rows) return null
  if (listCriteria(role).length === 0) {
    return (
      <EmptyState
        title="No criteria to compare yet"
        actions={
          <Button variant="filled" onClick={onShowPosting}>
            Add the role’s skills
          </Button>
        }
      >
        Candidates are rated on the role’s requirements: its skills, education and experience.
      </EmptyState>
    )
  }
  if (rows.length === 0) {
    return (
      <EmptyState
        title="No candidates for this role yet"
        actions={
          <Button variant="filled" onClick={onAddCandidates}>
            Add candidates
          </Button>
        }
      >
        Add two or more to compare them side by side.
      </EmptyState>
    )
  }
  return <ComparePage key={roleId} role={role} rows={rows} onShowPosting={onShowPosting} />
}

interface ComparePageProps {
  role: Role
  rows: RoleApplication[]
  onShowPosting: () => void
}

const ComparePage = ({ role, rows, onShowPosting }: ComparePageProps) => {
  const { shown, isShown, toggle } = useShownApplications(role.id, rows)
  return (
    <Comparison
      role={role}
      shown={shown}
      onShowPosting={onShowPosting}
      toolbar={
        <>
          <CandidateChooser rows={rows} isShown={isShown} onToggle={toggle} />
          <p className={styles.hint}>
            {rows.length === 1
              ? 'You can rate one candidate; comparing takes two.'
              : '1–5 sets a score, N means no evidence, Enter adds evidence, Delete removes the rating.'}
          </p>
        </>
      }
    />
  )
}
