import classes from './ListSkeleton.module.css'

interface ListSkeletonProps {
  label: string
  rowHeight: number
}

const placeholderRows = [72, 55, 80, 64, 48, 70, 60, 76]

/** A placeholder for a list that is being fetched, with rows of the same height. */
export const ListSkeleton = ({ label, rowHeight }: ListSkeletonProps) => (
  <div className={classes.root} role="status" aria-label={`Loading: ${label}`}>
    {placeholderRows.map((width) => (
      <div key={width} className={classes.row} style={{ height: rowHeight }} aria-hidden>
        <div className={classes.line} style={{ width: `${width}%` }} />
      </div>
    ))}
  </div>
)
