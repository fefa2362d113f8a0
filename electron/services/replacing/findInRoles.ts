import { addFoundRole, type FoundRoles } from '@shared/domain/replacing/findInRole'
import type { Role } from '@shared/model/role'
import type { TextQuery } from '@shared/model/writing/textQuery'
import { forEachInSteps } from '@electron/store/tasks'
import type { Workspace } from '@electron/store/types'

/** So many places are listed at once: more than anyone looks through. */
const mostPlaces = 1_000

/** Finds a text in all roles, oldest first, or only in `roles`. */
export const findInRoles = async (
  workspace: Workspace,
  query: TextQuery,
  roles: readonly Role[] = workspace.collection('roles').list(),
  most = mostPlaces,
): Promise<FoundRoles> => {
  let found: FoundRoles = { roles: [], isCut: false }
  await forEachInSteps(roles, (role) => {
    if (!found.isCut) found = addFoundRole(found, role, query, most)
  })
  return found
}
