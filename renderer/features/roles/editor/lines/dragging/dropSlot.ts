import { create } from 'zustand'
import { getHomeLines, listHomes, type LineHome } from '@shared/domain/roles/editing/lineHomes'
import type { LineSlot } from '@shared/domain/roles/editing/moveLines'
import type { Role } from '@shared/model/role'

/** Where the dragged lines would land, and where on the screen that is, in pixels. */
interface DropSlot {
  slot: LineSlot
  box: { left: number; top: number; width: number }
}

export const useDropSlot = create<{ drop: DropSlot | null }>()(() => ({ drop: null }))

const findList = (root: Element, home: LineHome): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-home="${home}"]`)

/** Where a slot is on the screen. */
const findBox = (root: Element, { home, beforeId }: LineSlot): DropSlot['box'] | null => {
  const list = findList(root, home)
  if (!list) return null
  const { left, top, width } = list.getBoundingClientRect()
  const rows = [...list.querySelectorAll('[data-line]')]
  const before = rows.find((row) => row.getAttribute('data-line') === beforeId)
  if (before) return { left, top: before.getBoundingClientRect().top, width }
  const last = rows.at(-1)
  return { left, top: last ? last.getBoundingClientRect().bottom : top, width }
}

/** Marks a slot as the one where the lines would land. */
export const showSlot = (root: Element, slot: LineSlot): void => {
  const box = findBox(root, slot)
  useDropSlot.setState({ drop: box && { slot, box } })
}

const distance = (y: number, { top, bottom }: DOMRect): number =>
  y < top ? top - y : y > bottom ? y - bottom : 0

/** Finds the slot that is nearest to a height on the screen, in pixels. */
export const findSlotAt = (
  root: Element,
  y: number,
  homes: readonly LineHome[],
): LineSlot | null => {
  const lists = homes.flatMap((home) => {
    const list = findList(root, home)
    return list ? [{ home, list, away: distance(y, list.getBoundingClientRect()) }] : []
  })
  const nearest = lists.toSorted((one, other) => one.away - other.away)[0]
  if (!nearest) return null
  const below = [...nearest.list.querySelectorAll('[data-line]')].find((row) => {
    const { top, height } = row.getBoundingClientRect()
    return y < top + height / 2
  })
  return { home: nearest.home, beforeId: below?.getAttribute('data-line') ?? null }
}

/** Lists all slots of a role for lines that are being moved, in the order of the posting. */
export const listSlots = (role: Role, moved: ReadonlySet<string>): LineSlot[] =>
  listHomes(role).flatMap((home) => [
    ...getHomeLines(role, home)
      .filter(({ id }) => !moved.has(id))
      .map(({ id }) => ({ home, beforeId: id })),
    { home, beforeId: null },
  ])
