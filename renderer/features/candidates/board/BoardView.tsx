import { ActionButton } from '@renderer/actions/ActionButton'
import { useAnswer } from '@renderer/data/queries'
import { countOf } from '@renderer/format/words'
import { go } from '@renderer/navigation/routes'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { Pane } from '@renderer/ui/layout/Pane'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { Board } from './Board'

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
  if (error) return <EmptyState title="The board could not be read">{error.message}</EmptyState>
  return (
    <Pane title="Board" meta={rows && rows.length > 0 ? countOf(rows.length, 'application') : ''}>
      {rows === undefined && <ListSkeleton label="Board" rowHeight={40} />}
      {rows?.length === 0 && <Nobody />}
      {rows !== undefined && rows.length > 0 && (
        <Board
          roleId={null}
          rows={rows}
          onOpenCandidate={(candidateId) => go({ area: 'candidates', candidateId })}
        />
      )}
    </Pane>
  )
}
