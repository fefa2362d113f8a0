import { createId, itemIdSchema, type ItemId } from '@shared/model/ids'

/** Gives each item of a draft its id; `key` names the line, and the part of it, that the item is made of. */
export type CreateItemId = (key: string) => ItemId

/** Asks for the ids of one draft, so that a key that comes again gets another id. */
export const tellApart = (createId: CreateItemId): CreateItemId => {
  const counts = new Map<string, number>()
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return createId(count === 1 ? key : `${key} ${count}`)
  }
}

/** New ids, of which the same key always gets the same, so that a draft made again keeps its items. */
export const createItemIds = (): CreateItemId => {
  const known = new Map<string, ItemId>()
  return (key) => {
    const id = known.get(key) ?? createId(itemIdSchema)
    known.set(key, id)
    return id
  }
}
