import type { RoleId } from '@shared/model/ids'

/** Which applications of all roles a board shows; null for any. */
export interface BoardFilter {
  client: string | null
  roleId: RoleId | null
}

export const noBoardFilter: BoardFilter = { client: null, roleId: null }

/** What the filter of a board knows of an application. */
export interface FilteredRow {
  client: string
  roleId: RoleId
  roleTitle: string
}

/** A choice of a filter, by the name that it is shown under. */
export interface BoardChoice<Value extends string> {
  value: Value
  label: string
}

const sortByLabel = <Value extends string>(choices: BoardChoice<Value>[]): BoardChoice<Value>[] =>
  choices.toSorted((one, other) => one.label.localeCompare(other.label))

/** Lists the clients that somebody is a candidate for. */
export const listBoardClients = (rows: readonly FilteredRow[]): BoardChoice<string>[] =>
  sortByLabel(
    [...new Set(rows.map(({ client }) => client))]
      .filter((client) => client !== '')
      .map((client) => ({ value: client, label: client })),
  )

/** Lists the roles of a client, or of all, that somebody is a candidate for; with the client where all are listed. */
export const listBoardRoles = (
  rows: readonly FilteredRow[],
  client: string | null,
): BoardChoice<RoleId>[] => {
  const labels = new Map<RoleId, string>()
  for (const row of rows)
    if (client === null || row.client === client)
      labels.set(
        row.roleId,
        client === null && row.client !== '' ? `${row.roleTitle} · ${row.client}` : row.roleTitle,
      )
  return sortByLabel([...labels].map(([value, label]) => ({ value, label })))
}

/** Returns the rows that a filter lets through; a client or role of nobody on the board filters nothing. */
export const filterBoard = <Row extends FilteredRow>(
  rows: readonly Row[],
  { client, roleId }: BoardFilter,
): readonly Row[] => {
  const ofClient = client === null ? [] : rows.filter((row) => row.client === client)
  const present = ofClient.length > 0 ? ofClient : rows
  const ofRole = roleId === null ? [] : present.filter((row) => row.roleId === roleId)
  return ofRole.length > 0 ? ofRole : present
}
