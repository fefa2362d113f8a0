import { useMemo } from 'react'
import type { BoardRow } from '@shared/contract/channels/applications/boardRow'
import { listBoardClients, listBoardRoles } from '@shared/domain/stages/boardFilter'
import { Picker } from '@renderer/ui/fields/Picker'
import { useBoardFilter } from './boardFilterStore'
import classes from './board.module.css'

/** Chooses a client, a role, or both; emptied, they filter nothing. */
export const BoardFilters = ({ rows }: { rows: readonly BoardRow[] }) => {
  const { client, roleId } = useBoardFilter()
  const clients = useMemo(() => listBoardClients(rows), [rows])
  const roles = useMemo(() => listBoardRoles(rows, client), [rows, client])
  return (
    <div className={classes.filters}>
      <Picker
        size="xs"
        aria-label="Client"
        placeholder="All clients"
        isClearable
        data={clients}
        value={client}
        onChange={(chosen) => useBoardFilter.setState({ client: chosen, roleId: null })}
      />
      <Picker
        size="xs"
        aria-label="Role"
        placeholder="All roles"
        isClearable
        comboboxWidth={360}
        data={roles}
        value={roleId}
        onChange={(chosen) => useBoardFilter.setState({ roleId: chosen })}
      />
    </div>
  )
}
