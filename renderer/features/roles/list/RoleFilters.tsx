import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { countByStatus, listClients } from '@shared/domain/roles/filterRoles'
import { roleStatusSchema, type RoleStatus } from '@shared/model/role'
import type { RoleSummary } from '@shared/model/workspace/summaries'
import { roleStatusLabels } from '@renderer/format/labels'
import { SearchField } from '@renderer/ui/fields/SearchField'
import { useRoleListFilter } from './useRoleListFilter'
import classes from './roleList.module.css'

const everyClient = 'every-client'

const ClientFilter = ({ roles }: { roles: readonly RoleSummary[] }) => {
  const { filter, changeFilter } = useRoleListFilter()
  const clients = listClients(roles)
  if (clients.length < 2 && filter.client === null) return null
  return (
    <Menu>
      <Menu.Target>
        <Button
          className={classes.client}
          size="xs"
          variant="subtle"
          color="gray"
          rightSection={<IconChevronDown size={12} />}
        >
          {filter.client ?? 'All clients'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.clients}>
        <Menu.RadioGroup
          value={filter.client ?? everyClient}
          onChange={(value) => changeFilter({ client: value === everyClient ? null : value })}
        >
          <Menu.RadioItem value={everyClient}>All clients</Menu.RadioItem>
          {clients.map((client) => (
            <Menu.RadioItem key={client} value={client}>
              {client}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The controls above the list of roles: search, one chip for each status that occurs, and the client. */
export const RoleFilters = ({ roles }: { roles: readonly RoleSummary[] }) => {
  const { filter, changeFilter } = useRoleListFilter()
  const { statuses } = filter
  const counts = countByStatus(roles)
  const isOffered = (status: RoleStatus): boolean => counts.has(status) || statuses.includes(status)
  const toggle = (status: RoleStatus): void =>
    changeFilter({
      statuses: statuses.includes(status)
        ? statuses.filter((each) => each !== status)
        : [...statuses, status],
    })

  return (
    <>
      <SearchField
        label="Search roles"
        value={filter.search}
        onChange={(search) => changeFilter({ search })}
      />
      <div className={classes.filters} role="group" aria-label="Filter roles">
        {roleStatusSchema.options.filter(isOffered).map((status) => (
          <button
            key={status}
            type="button"
            className={classes.chip}
            aria-pressed={statuses.includes(status)}
            onClick={() => toggle(status)}
          >
            {roleStatusLabels[status].label}
            <span className={classes.chipCount}>{counts.get(status) ?? 0}</span>
          </button>
        ))}
        <ClientFilter roles={roles} />
      </div>
    </>
  )
}
