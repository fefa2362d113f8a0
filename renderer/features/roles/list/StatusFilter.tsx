import { countByStatus } from '@shared/domain/roles/countByStatus'
import { roleStatusSchema, type RoleStatus } from '@shared/model/role'
import type { RoleSummary } from '@shared/model/workspace/summaries'
import { roleStatusLabels } from '@renderer/format/labels'
import { toggleValue } from '@renderer/ui/listView/filtering/filters'
import type { ListViewControl } from '@renderer/ui/listView/useListView'
import classes from './roleList.module.css'

interface StatusFilterProps {
  roles: readonly RoleSummary[]
  control: ListViewControl
}

/** One chip for each status that occurs, which shows the roles of that status. */
export const StatusFilter = ({ roles, control: { view, putCondition } }: StatusFilterProps) => {
  const counts = countByStatus(roles)
  const index = view.conditions.findIndex(
    ({ field, test }) => field === 'status' && test === 'any-of',
  )
  const condition = view.conditions[index]
  const isChosen = (status: RoleStatus): boolean => condition?.values.includes(status) ?? false

  return (
    <div className={classes.filters} role="group" aria-label="Filter by status">
      {roleStatusSchema.options
        .filter((status) => counts.has(status) || isChosen(status))
        .map((status) => (
          <button
            key={status}
            type="button"
            className={classes.chip}
            aria-pressed={isChosen(status)}
            onClick={() =>
              putCondition(index < 0 ? null : index, toggleValue(condition, 'status', status))
            }
          >
            {roleStatusLabels[status].label}
            <span className={classes.chipCount}>{counts.get(status) ?? 0}</span>
          </button>
        ))}
    </div>
  )
}
