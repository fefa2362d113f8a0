import type { RoleDraft } from '@shared/model/role'
import type { RoleTextPlace } from '@shared/model/writing/roleText'
import type { Finding } from '../checks/finding'
import { mapRoleTexts } from './mapRoleTexts'

type Words = Pick<Finding, 'field' | 'itemId' | 'range' | 'text'>

const isPlaceOf = ({ field, itemId }: Words, place: RoleTextPlace): boolean =>
  itemId === place.itemId &&
  (field === place.field || field === `${place.field}.${place.part ?? ''}`)

/**
 * Replaces the words of a finding. Returns the role itself where they are no longer there, as after
 * an edit in between.
 */
export const replaceWords = <Content extends RoleDraft>(
  role: Content,
  words: Words,
  replacement: string,
): Content => {
  const { range, text: wanted } = words
  if (range === null) return role
  return mapRoleTexts(role, (text, place) =>
    isPlaceOf(words, place) && text.slice(range.start, range.end) === wanted
      ? text.slice(0, range.start) + replacement + text.slice(range.end)
      : text,
  )
}
