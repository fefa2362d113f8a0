import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { PostingReading } from '@shared/model/reading/postingReading'
import { countOf } from '@renderer/format/words'
import { describeKind } from './describeKind'
import classes from './review.module.css'

export const Note = ({ isGrave, children }: { isGrave: boolean; children: ReactNode }) => (
  <div className={classes.note} data-grave={isGrave || undefined}>
    {isGrave ? (
      <IconAlertTriangle size={14} aria-hidden />
    ) : (
      <IconInfoCircle size={14} aria-hidden />
    )}
    <div>{children}</div>
  </div>
)

/** Notes on how a posting was read: what it seems to be, and what was repaired or guessed. */
export const ReviewNotes = ({
  reading,
  children,
}: {
  reading: PostingReading
  /** Further notes, which come first; null for none. */
  children: ReactNode
}) => {
  const { posting, repairs } = reading
  const kind = describeKind(posting.kind)
  const isQuiet = kind === null && posting.warnings.length + repairs.length === 0
  if (isQuiet && children === null) return null
  return (
    <div className={classes.notes} data-selectable>
      {children}
      {kind !== null && <Note isGrave>{kind}</Note>}
      {posting.warnings.map((warning) => (
        <Note key={warning} isGrave={reading.isScanned}>
          {warning}
        </Note>
      ))}
      {repairs.length > 0 && (
        <Note isGrave={false}>
          <details>
            <summary>{countOf(repairs.length, 'damaged passage')} repaired</summary>
            <ul className={classes.repairs}>
              {repairs.map(({ from, to, line }, index) => (
                <li key={`${line} ${index}`}>
                  Line {line.toLocaleString()}: <del>{from}</del> → {to}
                </li>
              ))}
            </ul>
          </details>
        </Note>
      )}
    </div>
  )
}
