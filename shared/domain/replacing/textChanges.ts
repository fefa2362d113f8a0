import type { RoleDraft } from '@shared/model/role'
import type { FoundText, RoleTextPlace } from '@shared/model/writing/roleText'
import { getPlaceKey } from './findInRole'
import { replaceRanges } from './findMatches'
import { mapRoleTexts } from './mapRoleTexts'

/** One text of a role, before and after it is replaced in. */
export interface TextChange {
  place: RoleTextPlace
  before: string
  after: string
}

/**
 * Plans a replacement: the texts that it changes. `isChosen` says of each find, by the number of
 * its text and its number in it, whether it is replaced.
 */
export const planReplacement = (
  texts: readonly FoundText[],
  replacement: string,
  isChosen: (text: number, range: number) => boolean = () => true,
): TextChange[] =>
  texts.flatMap(({ place, text, ranges }, textIndex) => {
    const chosen = ranges.filter((_, index) => isChosen(textIndex, index))
    const after = replaceRanges(text, chosen, replacement)
    return after === text ? [] : [{ place, before: text, after }]
  })

/** The changes that undo these. */
export const invertChanges = (changes: readonly TextChange[]): TextChange[] =>
  changes.map(({ place, before, after }) => ({ place, before: after, after: before }))

/**
 * Makes changes in a role; null if one of its texts is no longer as the changes expect it, or is
 * gone. Ids and everything else stay as they are.
 */
export const applyChanges = <Content extends RoleDraft>(
  role: Content,
  changes: readonly TextChange[],
): Content | null => {
  const open = new Map(changes.map((change) => [getPlaceKey(change.place), change]))
  const changed = mapRoleTexts(role, (text, place) => {
    const key = getPlaceKey(place)
    const change = open.get(key)
    if (change?.before !== text) return text
    open.delete(key)
    return change.after
  })
  return open.size === 0 ? changed : null
}
