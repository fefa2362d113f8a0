import { memo, type DragEvent, type ReactNode } from 'react'
import { isToCheck } from '@shared/domain/postingReview/linesToCheck'
import { getImportance } from '@shared/domain/postingReview/moveLines'
import type { ReviewedLine } from '@shared/domain/postingReview/reviewState'
import { startDrag } from './lineDrag'
import { useIsLit } from './lineLight'
import { placeLabels, tintOf } from './placeLabels'
import classes from './lines.module.css'

interface ReviewLineProps {
  line: ReviewedLine
  isChosen: boolean
  /** Whether Tab leads to it. */
  isTabStop: boolean
  /** Shown before the text. */
  margin?: ReactNode
  /** Whether there is a gap above it in the source. */
  isApart?: boolean
  children: ReactNode
}

const describe = (line: ReviewedLine): string => {
  const preferred = getImportance(line) === 'preferred' ? ', preferred' : ''
  const check = isToCheck(line) ? ', to check' : ''
  return `${line.text}, ${placeLabels[line.place]}${preferred}${check}`
}

/** A line of the posting, on either side of the review. */
export const ReviewLine = memo(
  ({ line, isChosen, isTabStop, margin, isApart = false, children }: ReviewLineProps) => {
    const isLit = useIsLit(line.key)
    return (
      <div
        role="option"
        aria-selected={isChosen}
        aria-label={describe(line)}
        tabIndex={isTabStop ? 0 : -1}
        className={classes.line}
        data-line={line.key}
        data-tint={tintOf(line.place)}
        data-place={line.place}
        data-lit={isLit || undefined}
        data-apart={isApart || undefined}
        data-check={isToCheck(line) || undefined}
        draggable
        onDragStart={(event: DragEvent) => startDrag(event, line.key)}
      >
        {margin}
        {children}
      </div>
    )
  },
)
ReviewLine.displayName = 'ReviewLine'
