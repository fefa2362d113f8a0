import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { BoardRow } from '@shared/contract/channels/applications/boardRow'
import { findTarget, type BoardColumn } from '@shared/domain/stages/boardColumns'
import type { StageLists } from '@shared/domain/stages/findStage'
import type { ApplicationId, CandidateId } from '@shared/model/ids'
import type { Stage } from '@shared/model/stage'
import { isDragging } from './dropStage'
import { moveToStage } from '@renderer/editing/moveToStage'
import { extendTo, selectOnly, toggle, type Selection } from '@renderer/ui/recordList/selection'
import { notifyError } from '@renderer/ui/tasks/notify'

export type Columns = readonly BoardColumn<BoardRow>[]

/** What the parts of a board share. */
export interface BoardState {
  columns: Columns
  selection: Selection<ApplicationId>
  /** The card that Tab leads to. */
  currentId: ApplicationId | null
  /** The card that gets the focus as soon as it is shown. */
  focusId: ApplicationId | null
  onFocused: () => void
  /** Whether a card had the focus last; one that comes into another column is drawn anew without it. */
  hadFocus: (id: ApplicationId) => boolean
  /** The cards that are meant when a card is dragged or moved: it, or all chosen ones with it. */
  listMeant: (id: ApplicationId) => BoardRow[]
  canMove: (cards: readonly BoardRow[], stage: Stage) => boolean
  move: (cards: readonly BoardRow[], stage: Stage) => Promise<void>
  clear: () => void
  onClick: (event: MouseEvent, id: ApplicationId) => void
  onFocus: (id: ApplicationId) => void
  onOpen: (row: BoardRow) => void
  onKeyDown: (event: KeyboardEvent) => void
}

const findPlace = (columns: Columns, id: ApplicationId | null): { x: number; y: number } | null => {
  for (const [x, { rows }] of columns.entries()) {
    const y = rows.findIndex((row) => row.id === id)
    if (y !== -1) return { x, y }
  }
  return null
}

/** The next column with cards in a direction. */
const findColumn = (columns: Columns, x: number, step: number): number | null => {
  for (let at = x + step; at >= 0 && at < columns.length; at += step)
    if ((columns[at]?.rows.length ?? 0) > 0) return at
  return null
}

const findNext = (columns: Columns, id: ApplicationId | null, key: string): BoardRow | null => {
  const place = findPlace(columns, id)
  if (place === null) return null
  const rows = columns[place.x]?.rows ?? []
  switch (key) {
    case 'ArrowDown':
      return rows[place.y + 1] ?? null
    case 'ArrowUp':
      return rows[place.y - 1] ?? null
    case 'Home':
      return rows[0] ?? null
    case 'End':
      return rows.at(-1) ?? null
    case 'ArrowLeft':
    case 'ArrowRight': {
      const column = findColumn(columns, place.x, key === 'ArrowLeft' ? -1 : 1)
      const others = column === null ? [] : (columns[column]?.rows ?? [])
      return others[place.y] ?? others.at(-1) ?? null
    }
    default:
      return null
  }
}

/** Manages what is chosen on a board, where its focus is, and moving cards. */
export const useBoard = (
  columns: Columns,
  lists: StageLists,
  canMoveAny: boolean,
  onOpenCandidate: (id: CandidateId) => void,
): BoardState => {
  const [selection, setSelection] = useState<Selection<ApplicationId>>(() =>
    selectOnly<ApplicationId>(null),
  )
  const lastFocused = useRef<ApplicationId | null>(null)
  const [awaited, setAwaited] = useState<Pick<BoardRow, 'id' | 'stage'> | null>(null)
  const rows = columns.flatMap((column) => column.rows)
  const ids = rows.map(({ id }) => id)
  const focused = rows.find(({ id, stage }) => id === awaited?.id && stage === awaited.stage)
  const currentId =
    selection.focus !== null && ids.includes(selection.focus) ? selection.focus : (ids[0] ?? null)

  const listMeant = (id: ApplicationId): BoardRow[] => {
    const meant = selection.selected.has(id) ? selection.selected : new Set([id])
    return rows.filter((row) => meant.has(row.id))
  }

  const move = async (cards: readonly BoardRow[], stage: Stage): Promise<void> => {
    const target = findTarget(lists, cards, stage)
    if (target === null)
      notifyError({ message: `Not all of these roles have the stage “${stage.name}”.` })
    const [first] = cards
    if (first === undefined) return
    const isMoved = target !== null && (await moveToStage(cards, target))
    // The card gets the focus in its new column, once it is there.
    setAwaited(isMoved ? { id: first.id, stage: stage.id } : { id: first.id, stage: first.stage })
  }

  const moveBeside = (id: ApplicationId, step: number): void => {
    const cards = listMeant(id)
    const beside = columns[(findPlace(columns, id)?.x ?? -1) + step]
    if (beside?.stage.isKnown === true) void move(cards, beside.stage)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    // While cards are dragged by key, the keys are dnd-kit's.
    if (event.defaultPrevented || currentId === null || isDragging() || event.altKey) return
    const isCommand = event.ctrlKey || event.metaKey
    if (event.key === 'Escape' && selection.selected.size > 0)
      setSelection(selectOnly<ApplicationId>(null))
    else if (isCommand && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      if (canMoveAny) moveBeside(currentId, event.key === 'ArrowLeft' ? -1 : 1)
    } else if (event.key === 'a' && isCommand) {
      const column = columns[findPlace(columns, currentId)?.x ?? -1]
      setSelection({
        focus: currentId,
        anchor: currentId,
        selected: new Set(column?.rows.map(({ id }) => id)),
      })
    } else if (event.key === ' ' && isCommand) setSelection(toggle(selection, currentId))
    else if (event.key === 'Enter') {
      const row = rows.find(({ id }) => id === currentId)
      if (row) onOpenCandidate(row.candidateId)
    } else {
      const next = findNext(columns, currentId, event.key)
      if (next === null) return
      setSelection(
        event.shiftKey
          ? extendTo({ ...selection, anchor: selection.anchor ?? currentId }, ids, next.id)
          : { ...selection, focus: next.id },
      )
      setAwaited(next)
    }
    event.preventDefault()
  }

  return {
    columns,
    selection,
    currentId,
    focusId: focused?.id ?? null,
    onFocused: () => setAwaited(null),
    listMeant,
    canMove: (cards, stage) => findTarget(lists, cards, stage) !== null,
    move,
    clear: () => setSelection(selectOnly<ApplicationId>(null)),
    onClick: (event, id) => {
      if (event.shiftKey) setSelection(extendTo(selection, ids, id))
      else if (event.ctrlKey || event.metaKey) setSelection(toggle(selection, id))
      else setSelection(selectOnly(id))
    },
    hadFocus: (id) => lastFocused.current === id,
    onFocus: (id) => {
      lastFocused.current = id
      setSelection((before) => ({ ...before, focus: id }))
    },
    onOpen: ({ candidateId }) => onOpenCandidate(candidateId),
    onKeyDown,
  }
}
