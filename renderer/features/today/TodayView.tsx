import { useToday } from '@renderer/data/queries'
import { countOf } from '@renderer/format/words'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { Pane } from '@renderer/ui/layout/Pane'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { DueList } from './DueList'
import classes from './Today.module.css'

const NothingDue = () => (
  <EmptyState title="Nothing is due">
    Next actions of roles, candidates and agencies will appear here, and so will interviews, closing
    dates, candidates who stand still in a stage or may soon be kept no longer, and postings that an
    agency has not answered.
  </EmptyState>
)

/** What is overdue, due today, this week and later, in all roles. */
export const TodayView = () => {
  const { data, error } = useToday()
  if (error) return <EmptyState title="What is due could not be read">{error.message}</EmptyState>
  if (data === undefined) return <ListSkeleton label="Today" rowHeight={32} />
  const { rows, today, total } = data
  return (
    <Pane title="Today" meta={total > 0 ? countOf(total, 'thing') + ' due' : undefined}>
      {rows.length === 0 ? (
        <NothingDue />
      ) : (
        <div className={classes.root}>
          <DueList rows={rows} today={today} />
          <p className={classes.hint}>
            {rows.length < total &&
              `${(total - rows.length).toLocaleString()} more follow when these are done. `}
            Enter opens a line, D does it, M moves it to a day, E changes it.
          </p>
        </div>
      )}
    </Pane>
  )
}
