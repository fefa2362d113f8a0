import type { OpenValue } from '@shared/model/openEnum'
import { createId, itemIdSchema, type ItemId } from '@shared/model/ids'
import type { OwnSection, RoleDraft } from '@shared/model/role'
import { audienceSchema, type Audience } from '@shared/model/sentPosting'
import { changeItem } from './listEdits'

/** Creates an own section with a new id and no lines, for every audience. */
export const createOwnSection = (heading: string): OwnSection => ({
  id: createId(itemIdSchema),
  heading,
  lines: [],
  audiences: [...audienceSchema.options],
})

/** Changes one of the role's own sections. */
export const changeSection = <Content extends RoleDraft>(
  role: Content,
  id: ItemId,
  change: Partial<OwnSection>,
): Content => ({ ...role, sections: changeItem(role.sections, id, change) })

/** Adds or removes an audience: the known ones in their usual order, then those of newer versions. */
export const toggleAudience = (
  audiences: readonly OpenValue<Audience>[],
  toggled: OpenValue<Audience>,
): OpenValue<Audience>[] => {
  const isKnown = (one: OpenValue<Audience>) => audienceSchema.options.some((it) => it === one)
  return [...audienceSchema.options, ...audiences.filter((one) => !isKnown(one))].filter(
    (one) => audiences.includes(one) !== (one === toggled),
  )
}
