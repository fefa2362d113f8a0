import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useRef } from 'react'
import type { BoardRow } from '@shared/contract/channels/applications/boardRow'
import type { BoardColumn as Column } from '@shared/domain/stages/boardColumns'
import { StageName } from '@renderer/ui/layout/StageMark'
import { BoardCard } from './BoardCard'
import { useDropStage } from './dropStage'
import type { BoardState } from './useBoard'
import classes from './board.module.css'

interface BoardColumnProps {
  column: Column<BoardRow>
  board: BoardState
  isAcrossRoles: boolean
}

/** In pixels: a card of two lines, of three with what is due next, and the space between two cards. */
const heights = { plain: 58, withNext: 78, gap: 8 }

const getCardHeight = (row: BoardRow | undefined): number =>
  row && (row.nextAction !== null || row.interviewAt !== null) ? heights.withNext : heights.plain

/** One stage of a board with its cards, of which only those in sight are there. */
export const BoardColumn = ({
  column: { stage, rows },
  board,
  isAcrossRoles,
}: BoardColumnProps) => {
  const titleId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const isTarget = useDropStage((state) => state.stageId === stage.id)
  const { focusId, currentId } = board
  const currentAt = rows.findIndex(({ id }) => id === currentId)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => getCardHeight(rows[index]) + heights.gap,
    // A new function for new cards has their places worked out anew.
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    overscan: 6,
    // The card that has the focus stays there when it is scrolled away.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return currentAt === -1 || shown.includes(currentAt) ? shown : [...shown, currentAt]
    },
  })
  // Each column is one stop of Tab; within it lead the arrow keys.
  const tabStopId = currentAt !== -1 ? currentId : (rows[0]?.id ?? null)
  const focusAt = focusId === null ? -1 : rows.findIndex(({ id }) => id === focusId)
  useEffect(() => {
    if (focusAt !== -1) virtualizer.scrollToIndex(focusAt)
  }, [focusAt, virtualizer])

  return (
    <section
      className={classes.column}
      aria-labelledby={titleId}
      data-stage-column={stage.id}
      data-target={isTarget || undefined}
    >
      <header className={classes.head}>
        <h2 id={titleId} className={classes.title}>
          <StageName stage={stage} />{' '}
          <span className={classes.count}>{rows.length.toLocaleString()}</span>
        </h2>
      </header>
      <div ref={scroller} className={classes.cards} tabIndex={-1}>
        {rows.length === 0 ? (
          <p className={classes.nobody}>Nobody</p>
        ) : (
          <div
            role="listbox"
            aria-multiselectable
            aria-labelledby={titleId}
            className={classes.stack}
            style={{ height: virtualizer.getTotalSize() }}
          >
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const row = rows[index]
              return (
                row && (
                  <BoardCard
                    key={row.id}
                    row={row}
                    top={start}
                    height={getCardHeight(row)}
                    place={{ at: index + 1, of: rows.length }}
                    board={board}
                    isTabStop={row.id === tabStopId}
                    isAcrossRoles={isAcrossRoles}
                  />
                )
              )
            })}
          </div>
        )}
      </div>
    </section>
  )
}
