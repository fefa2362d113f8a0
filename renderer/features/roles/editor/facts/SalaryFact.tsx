import { isReversedRange } from '@shared/domain/roles/editing/salaryRange'
import type { Salary } from '@shared/model/role'
import { SalaryField } from '@renderer/ui/fields/SalaryField'
import { useFactEditing } from '../RoleEditing'
import classes from '../editor.module.css'

/** The pay range of the role; both ends may be empty. */
export const SalaryFact = ({ salary }: { salary: Salary | null }) => {
  const { change, isReadOnly } = useFactEditing()
  return (
    <div data-field="salary">
      <span className={classes.label} aria-hidden>
        Salary
      </span>
      <SalaryField
        label="Salary"
        value={salary}
        isReadOnly={isReadOnly}
        onChange={(next) => {
          if (next !== salary) change((facts) => ({ ...facts, salary: next }), 'salary')
        }}
      />
      {salary !== null && isReversedRange(salary) && (
        <p className={classes.error} role="alert">
          The lower end is above the upper end.
        </p>
      )}
    </div>
  )
}
