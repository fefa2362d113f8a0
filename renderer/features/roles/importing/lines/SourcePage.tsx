import type { PostingReview } from '@shared/domain/postingReview/reviewState'
import { countOf } from '@renderer/format/words'
import { LineList } from './LineList'
import { isApart, mostLines, startsRun } from './pageLines'
import { marginLabels } from './placeLabels'
import { ReviewLine } from './ReviewLine'
import type { LineSelection } from './useLineSelection'
import classes from './lines.module.css'

interface SourcePageProps {
  review: PostingReview
  selection: LineSelection
  onKey: (key: string) => boolean
}

/** The text as a page, with the place of every line. */
export const SourcePage = ({ review, selection, onKey }: SourcePageProps) => {
  const lines = review.lines.slice(0, mostLines)
  const hidden = review.lines.length - lines.length
  const tabStop = selection.active ?? lines[0]?.key
  if (lines.length === 0) return <p className={classes.hidden}>There is no text to show.</p>
  return (
    <>
      <LineList
        label="Text of the posting"
        className={classes.page}
        order={lines.map(({ key }) => key)}
        selection={selection}
        onKey={onKey}
      >
        {lines.map((line, index) => (
          <ReviewLine
            key={line.key}
            line={line}
            isChosen={selection.chosen.has(line.key)}
            isTabStop={line.key === tabStop}
            isApart={isApart(line, lines[index - 1])}
            margin={
              <span className={classes.margin}>
                {startsRun(line, lines[index - 1]) && marginLabels[line.place]}
              </span>
            }
          >
            <span className={classes.text}>{line.text}</span>
          </ReviewLine>
        ))}
      </LineList>
      {hidden > 0 && (
        <p className={classes.hidden}>
          {countOf(hidden, 'more line')} not shown here. Each is kept where it was sorted.
        </p>
      )}
    </>
  )
}
