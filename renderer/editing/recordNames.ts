import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { AgencyId, CandidateId, RoleId } from '@shared/model/ids'
import { api } from '../data/api'
import { nameThings } from '../format/words'

const readRoleTitle = async (id: RoleId): Promise<string | null> => {
  const role = await api.ask('roles.get', { id })
  return role.ok ? titleOrPlaceholder('roles', role.value.title) : null
}

const readCandidateName = async (id: CandidateId): Promise<string | null> => {
  const candidate = await api.ask('candidates.get', { id })
  return candidate.ok ? titleOrPlaceholder('candidates', candidate.value.name) : null
}

const readAgencyName = async (id: AgencyId): Promise<string | null> => {
  const agencies = await api.ask('agencies.list', {})
  const agency = agencies.ok ? agencies.value.find((each) => each.id === id) : undefined
  return agency ? titleOrPlaceholder('agencies', agency.name) : null
}

/** Names roles as a message about them does, e.g. `“Head of Data”`, from what is stored now. */
export const nameRoles = async (ids: readonly RoleId[]): Promise<string> =>
  nameThings(ids.length, ids[0] === undefined ? null : await readRoleTitle(ids[0]), 'role')

/** Names candidates as a message about them does, e.g. `2 candidates, “Bo Lindqvist” and 1 other`. */
export const nameCandidates = async (ids: readonly CandidateId[]): Promise<string> =>
  nameThings(ids.length, ids[0] === undefined ? null : await readCandidateName(ids[0]), 'candidate')

/** Names agencies as a message about them does. */
export const nameAgencies = async (ids: readonly AgencyId[]): Promise<string> =>
  nameThings(
    ids.length,
    ids[0] === undefined ? null : await readAgencyName(ids[0]),
    'agency',
    'agencies',
  )
