import type { Role, RoleDraft } from '@shared/model/role'
import {
  roleTextFieldSchema,
  type FoundRole,
  type FoundText,
  type RoleTextPlace,
} from '@shared/model/writing/roleText'
import type { TextQuery } from '@shared/model/writing/textQuery'
import { describeFindingPlace } from '../checks/findingPlace'
import { findMatches } from './findMatches'
import { mapRoleTexts } from './mapRoleTexts'

const fieldOrder = new Map(roleTextFieldSchema.options.map((field, index) => [field, index]))

const getOrder = ({ place }: FoundText): number => fieldOrder.get(place.field) ?? 0

/** A place of a role's text as one word, to compare it with others. */
export const getPlaceKey = ({ field, itemId, part }: RoleTextPlace): string =>
  [field, itemId ?? '', part ?? ''].join('/')

/** Lists the texts of a role that contain what is looked for, in the order in which a posting prints them. */
export const findInRole = (role: RoleDraft, query: TextQuery): FoundText[] => {
  const found: FoundText[] = []
  mapRoleTexts(role, (text, place) => {
    const ranges = findMatches(text, query)
    if (ranges.length > 0)
      found.push({ place, label: describeFindingPlace(role, place), text, ranges })
    return text
  })
  return found.toSorted((one, other) => getOrder(one) - getOrder(other))
}

/** What was found in several roles. */
export interface FoundRoles {
  roles: FoundRole[]
  /** Whether there is more than was asked for. */
  isCut: boolean
}

/** Adds what is found in one more role, unless there are `most` places already. */
export const addFoundRole = (
  found: FoundRoles,
  role: Role,
  query: TextQuery,
  most: number,
): FoundRoles => {
  const known = found.roles.reduce((sum, { texts }) => sum + countFound(texts), 0)
  const texts = findInRole(role, query)
  if (texts.length === 0) return found
  if (known + countFound(texts) > most && known > 0) return { ...found, isCut: true }
  const { id: roleId, title, client } = role
  return { ...found, roles: [...found.roles, { roleId, title, client, texts }] }
}

/** Counts how often something was found. */
export const countFound = (texts: readonly Pick<FoundText, 'ranges'>[]): number =>
  texts.reduce((sum, { ranges }) => sum + ranges.length, 0)
