import type { RoleDraft } from '@shared/model/role'
import { insertAfter, removeItems } from '../../roles/editing/listEdits'
import { takeNothing, type RoleDifference } from '../differences/roleDifference'
import { findSimilar } from '../differences/similarLines'
import { findListEdits, sameText, type ListEdit } from './listEdits'
import type { ReturnedList } from './returnedList'

/** A role as it is now, as it was sent, and as it came back. */
export interface ReturnedRole {
  today: RoleDraft
  sent: RoleDraft
  returned: RoleDraft
}

/** Everything that a role says in its lists, each with what it matters. */
export type SaidTexts = readonly string[]

/** An item of today's role, and the list that it stands in by now. */
interface PlacedItem<Item extends { id: string }> {
  list: ReturnedList<Item>
  item: Item
}

type Difference = Omit<RoleDifference, 'id' | 'label'>

const same = (text: string): Difference => ({
  kind: 'same',
  present: text,
  read: text,
  take: takeNothing,
})

const createReword = <Item extends { id: string }>(
  { list, item }: PlacedItem<Item>,
  read: Item,
): Difference => ({
  kind: 'differs',
  present: list.say(item),
  read: list.say(read),
  take: (role) =>
    list.set(
      role,
      list.list(role).map((each) => (each.id === item.id ? list.reword(each, read) : each)),
    ),
})

const createAddition = <Item extends { id: string }>(
  list: ReturnedList<Item>,
  read: Item,
  behind: Item | null,
): Difference => ({
  kind: 'new',
  present: '',
  read: list.say(read),
  take: (role) => {
    const items = list.list(role)
    const before =
      behind === null
        ? null
        : (items.find((each) => sameText(list.say(each), list.say(behind)))?.id ?? '')
    return list.set(role, insertAfter(items, before, [read]))
  },
})

const createRemoval = <Item extends { id: string }>({
  list,
  item,
}: PlacedItem<Item>): Difference => ({
  kind: 'removed',
  present: list.say(item),
  read: '',
  take: (role) => list.set(role, removeItems(list.list(role), [item.id])),
})

/**
 * Whether what was added stood elsewhere before, or what is gone stands elsewhere now: to move a line,
 * or lose the heading above it, is no change.
 */
const isElsewhere = <Item>(
  edit: ListEdit<Item>,
  say: (item: Item) => string,
  { sent, returned }: { sent: SaidTexts; returned: SaidTexts },
): boolean => {
  switch (edit.kind) {
    case 'added':
      return sent.some((text) => sameText(text, say(edit.read)))
    case 'removed':
      return returned.some((text) => sameText(text, say(edit.sent)))
    case 'reworded':
      return false
  }
}

/**
 * Compares the lists of one kind; `everything` is what all lists of all kinds say. A recruiter may have moved an item to another of these lists since
 * it was sent; where its words have changed since, the difference is contested.
 */
export const compareItems = <Item extends { id: string }>(
  lists: readonly ReturnedList<Item>[],
  { today, sent, returned }: ReturnedRole,
  everything: { sent: SaidTexts; returned: SaidTexts },
): RoleDifference[] => {
  const present = lists.flatMap((list) => list.list(today).map((item) => ({ list, item })))
  const find = (text: string): PlacedItem<Item> | undefined =>
    present.find(({ list, item }) => sameText(list.say(item), text))
  const said = lists.flatMap((list) => [...list.list(sent), ...list.list(returned)].map(list.say))
  const isSaid = (text: string): boolean => said.some((each) => sameText(each, text))
  const findReworded = (list: ReturnedList<Item>, text: string): PlacedItem<Item> | null => {
    const others = list.list(today).filter((item) => !isSaid(list.say(item)))
    const item = findSimilar(text, others, list.say)
    return item === null ? null : { list, item }
  }

  const describe = (list: ReturnedList<Item>, edit: ListEdit<Item>): Difference | null => {
    switch (edit.kind) {
      case 'reworded': {
        const { read } = edit
        const own = find(list.say(edit.sent))
        if (own !== undefined) return createReword(own, read)
        if (find(list.say(read)) !== undefined) return same(list.say(read))
        const near = findReworded(list, list.say(edit.sent))
        return near === null
          ? { ...createAddition(list, read, null), isContested: true }
          : { ...createReword(near, read), isContested: true }
      }
      case 'added': {
        const { read, behind } = edit
        if (find(list.say(read)) !== undefined) return same(list.say(read))
        const near = findReworded(list, list.say(read))
        return near === null
          ? createAddition(list, read, behind)
          : { ...createReword(near, read), isContested: true }
      }
      case 'removed': {
        const own = find(list.say(edit.sent))
        if (own !== undefined) return createRemoval(own)
        const near = findReworded(list, list.say(edit.sent))
        return near === null ? null : { ...createRemoval(near), isContested: true }
      }
    }
  }

  return lists.flatMap((list) =>
    findListEdits(list.list(sent), list.list(returned), list.say).flatMap((edit) => {
      if (isElsewhere(edit, list.say, everything)) return []
      const difference = describe(list, edit)
      const { id } = edit.kind === 'removed' ? edit.sent : edit.read
      return difference === null
        ? []
        : [{ id: `${list.key} ${id}`, label: list.label, ...difference }]
    }),
  )
}
