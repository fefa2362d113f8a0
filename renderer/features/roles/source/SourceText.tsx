import type { ReviewedLine } from '@shared/domain/postingReview/reviewState'
import { countOf } from '@renderer/format/words'
import { isApart, mostLines, startsRun } from '../importing/lines/pageLines'
import { marginLabels, tintOf } from '../importing/lines/placeLabels'
import lineClasses from '../importing/lines/lines.module.css'
import classes from './source.module.css'

interface SourceTextProps {
  lines: readonly ReviewedLine[]
}

/** The text of a source to be read, tinted by the parts of the role that its lines were sorted into. */
export const SourceText = ({ lines }: SourceTextProps) => {
  const shown = lines.slice(0, mostLines)
  const hidden = lines.length - shown.length
  return (
    <>
      <ol className={classes.lines} aria-label="Text of the source" data-selectable>
        {shown.map((line, index) => (
          <li
            key={line.key}
            className={lineClasses.line}
            data-tint={tintOf(line.place)}
            data-place={line.place}
            data-apart={isApart(line, shown[index - 1]) || undefined}
          >
            <span className={lineClasses.margin}>
              {startsRun(line, shown[index - 1]) && marginLabels[line.place]}
            </span>
            <span className={lineClasses.text}>{line.text}</span>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <p className={lineClasses.hidden}>{countOf(hidden, 'more line')} not shown here.</p>
      )}
    </>
  )
}
