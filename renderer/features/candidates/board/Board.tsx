import { useMemo } from 'react'
import type { BoardRow } from '@shared/contract/channels/applications/boardRow'
import { arrangeBoard } from '@shared/domain/stages/boardColumns'
import type { CandidateId, RoleId } from '@shared/model/ids'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useStageLists } from '@renderer/data/useStages'
import { BoardBar } from './BoardBar'
import { BoardColumn } from './BoardColumn'
import { BoardDnd } from './BoardDnd'
import { useBoard } from './useBoard'
import classes from './board.module.css'

interface BoardProps {
  /** Null for all roles. */
  roleId: RoleId | null
  rows: readonly BoardRow[]
  onOpenCandidate: (id: CandidateId) => void
}

/**
 * Applications as cards in the columns of their stages. Arrow keys lead from card to card, with Ctrl
 * they move the chosen ones to the stage beside; Space picks them up. Several are chosen with Shift
 * and Ctrl and moved as one.
 */
export const Board = ({ roleId, rows, onOpenCandidate }: BoardProps) => {
  const isReadOnly = useIsReadOnly()
  const lists = useStageLists()
  const columns = useMemo(() => arrangeBoard(lists, roleId, rows), [lists, roleId, rows])
  const board = useBoard(columns, lists, !isReadOnly, onOpenCandidate)
  return (
    <div className={classes.root}>
      {isReadOnly && (
        <p className={classes.readOnly}>
          Candidates can’t be moved: this workspace is read-only. The bar above says why.
        </p>
      )}
      <BoardDnd board={board} isAcrossRoles={roleId === null}>
        <div className={classes.columns} onKeyDown={board.onKeyDown}>
          {columns.map((column) => (
            <BoardColumn
              key={column.stage.id}
              column={column}
              board={board}
              isAcrossRoles={roleId === null}
            />
          ))}
        </div>
      </BoardDnd>
      {board.selection.selected.size > 0 && <BoardBar board={board} columns={columns} />}
    </div>
  )
}
