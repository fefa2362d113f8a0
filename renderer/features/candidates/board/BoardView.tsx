import { useMemo } from 'react'
import { ActionButton } from '@renderer/actions/ActionButton'
import { filterBoard } from '@shared/domain/stages/boardFilter'
import { useAnswer } from '@renderer/data/queries'
import { countOf } from '@renderer/format/words'
import { go } from '@renderer/navigation/routes'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { Pane } from '@renderer/ui/layout/Pane'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { Board } from './Board'
import { BoardFilters } from './BoardFilters'
import { useBoardFilter } from './boardFilterStore'

const Nobody = () => (
  <EmptyState
    title="Nobody is a candidate yet"
    actions={<ActionButton id="go.candidates" variant="filled" />}
  >
    Here stand the candidates of all roles that are neither filled nor closed, in the stage in which
    each of them is. Add candidates to a role to see them.
  </EmptyState>
)

/** The candidates of all roles that still go on, in the columns of their stages. */
export const BoardView = () => {
  const { data: rows, error } = useAnswer('stages.listBoard', { roleId: null })
  const filter = useBoardFilter()
  const shown = useMemo(() => rows && filterBoard(rows, filter), [rows, filter])
  if (error) return <EmptyState title="The board could not be read">{error.message}</EmptyState>
  return (
    <Pane
      title="Board"
      meta={shown && shown.length > 0 ? countOf(shown.length, 'application') : ''}
      toolbar={rows && rows.length > 0 ? <BoardFilters rows={rows} /> : undefined}
    >
      {rows === undefined && <ListSkeleton label="Board" rowHeight={40} />}
      {rows?.length === 0 && <Nobody />}
      {shown !== undefined && shown.length > 0 && (
        <Board
          roleId={null}
          rows={shown}
          onOpenCandidate={(candidateId) => go({ area: 'candidates', candidateId })}
        />
      )}
    </Pane>
  )
}
