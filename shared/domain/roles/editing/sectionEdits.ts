import type { OpenValue } from '@shared/model/openEnum'
import { createId, itemIdSchema, type ItemId } from '@shared/model/ids'
import type { OwnSection, RoleDraft } from '@shared/model/role'
import { audienceSchema, type Audience } from '@shared/model/submission'
import { changeItem } from './listEdits'

/** An own section with a new id and no lines, for every audience. */
export const createOwnSection = (heading: string): OwnSection => ({
  id: createId(itemIdSchema),
  heading,
  lines: [],
  audiences: [...audienceSchema.options],
})

/** The role with one of its own sections changed. */
export const changeSection = <Content extends RoleDraft>(
  role: Content,
  id: ItemId,
  change: Partial<OwnSection>,
): Content => ({ ...role, sections: changeItem(role.sections, id, change) })

/** The audiences with one more or one less: the known ones in their own order, then those of newer versions. */
export const toggleAudience = (
  audiences: readonly OpenValue<Audience>[],
  toggled: OpenValue<Audience>,
): OpenValue<Audience>[] => {
  const isKnown = (one: OpenValue<Audience>) => audienceSchema.options.some((it) => it === one)
  return [...audienceSchema.options, ...audiences.filter((one) => !isKnown(one))].filter(
    (one) => audiences.includes(one) !== (one === toggled),
  )
}
