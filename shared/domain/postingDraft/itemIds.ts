import { createId, itemIdSchema, type ItemId } from '@shared/model/ids'

/** Gives each item of a draft its id; `key` identifies the line, and the part of it, that the item is made of. */
export type CreateItemId = (key: string) => ItemId

/** Gives repeated keys within one draft different ids. */
export const tellApart = (createId: CreateItemId): CreateItemId => {
  const counts = new Map<string, number>()
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return createId(count === 1 ? key : `${key} ${count}`)
  }
}

/** Creates new ids, always the same for the same key, so that a draft made again keeps its items. */
export const createItemIds = (): CreateItemId => {
  const known = new Map<string, ItemId>()
  return (key) => {
    const id = known.get(key) ?? createId(itemIdSchema)
    known.set(key, id)
    return id
  }
}
