import { useDraggable } from '@dnd-kit/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { BoardRow } from '@shared/contract/channels/applications/boardRow'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { countDaysSince } from '@renderer/format/localDays'
import { countOf, joinFacts } from '@renderer/format/words'
import { describeNext } from '../applications/describeNext'
import type { BoardState } from './useBoard'
import classes from './board.module.css'

interface BoardCardProps {
  row: BoardRow
  /** From the top of its column, in pixels. */
  top: number
  /** In pixels. */
  height: number
  place: { at: number; of: number }
  board: BoardState
  isTabStop: boolean
  isAcrossRoles: boolean
}

/** What a card says, on the board and while it is dragged. */
export const CardText = ({ row, isAcrossRoles }: Pick<BoardCardProps, 'row' | 'isAcrossRoles'>) => {
  const days = countDaysSince(row.since)
  const next = describeNext(row)
  return (
    <>
      <span className={classes.name}>{row.candidateName}</span>
      <span className={classes.facts}>
        <span className={classes.detail}>
          {isAcrossRoles ? joinFacts(row.roleTitle, row.client) : row.place}
        </span>
        {days > 0 && (
          <span className={classes.age} title="In this stage">
            {countOf(days, 'day')}
          </span>
        )}
      </span>
      {next !== '' && <span className={classes.next}>{next}</span>}
    </>
  )
}

/** One application on a board: chosen by click, opened by double click or Enter, dragged to a stage. */
export const BoardCard = ({
  row,
  top,
  height,
  place,
  board,
  isTabStop,
  isAcrossRoles,
}: BoardCardProps) => {
  const isReadOnly = useIsReadOnly()
  const element = useRef<HTMLDivElement | null>(null)
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({
    id: row.id,
    disabled: isReadOnly,
  })
  const { focusId, onFocused, hadFocus, selection } = board
  const wantsFocus = focusId === row.id
  useEffect(() => {
    if (!wantsFocus) return
    element.current?.focus()
    onFocused()
  }, [wantsFocus, onFocused])
  const regainFocus = useEffectEvent(() => {
    if (hadFocus(row.id) && document.activeElement === document.body) element.current?.focus()
  })
  useEffect(() => regainFocus(), [])

  return (
    <div
      {...listeners}
      ref={(node) => {
        element.current = node
        setNodeRef(node)
      }}
      role="option"
      aria-selected={selection.selected.has(row.id)}
      aria-setsize={place.of}
      aria-posinset={place.at}
      aria-describedby={attributes['aria-describedby']}
      tabIndex={isTabStop ? 0 : -1}
      className={classes.card}
      data-card={row.id}
      data-dragging={isDragging || undefined}
      style={{ top, height }}
      onKeyDownCapture={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key !== ' ') return
        // Ctrl+Space chooses the card; Space alone is dnd-kit's and picks it up.
        board.onKeyDown(event)
        event.stopPropagation()
      }}
      onClick={(event) => board.onClick(event, row.id)}
      onDoubleClick={() => board.onOpen(row)}
      onFocus={() => board.onFocus(row.id)}
    >
      <CardText row={row} isAcrossRoles={isAcrossRoles} />
    </div>
  )
}
