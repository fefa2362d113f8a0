import { Button } from '@mantine/core'
import type { ReviewedLine } from '@shared/domain/postingReview/reviewState'
import { countOf } from '@renderer/format/words'
import { placeLabels } from '../lines/placeLabels'
import classes from './review.module.css'

interface LinesToCheckProps {
  lines: readonly ReviewedLine[]
  onShow: (key: number) => void
  onConfirm: (keys: ReadonlySet<number>) => void
}

const describe = ({ place, why }: ReviewedLine): string =>
  place === 'unsorted' ? `Unsorted: ${why}` : `Perhaps ${placeLabels[place]}: ${why}`

/** The lines to check, each with the reason; hidden once all of them are settled. */
export const LinesToCheck = ({ lines, onShow, onConfirm }: LinesToCheckProps) => {
  if (lines.length === 0) return null
  return (
    <section className={classes.checks} aria-label="Lines to check">
      <header className={classes.checksBar}>
        <h2 className={classes.checksTitle}>{countOf(lines.length, 'line')} to check</h2>
        <span className={classes.keys}>
          N goes to the next line, a letter of the Move to menu moves it, R keeps it as is
        </span>
        {lines.length > 1 && (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            onClick={() => onConfirm(new Set(lines.map(({ key }) => key)))}
          >
            Keep all as they are
          </Button>
        )}
      </header>
      <ul className={classes.checkList}>
        {lines.map((line) => (
          <li key={line.key} className={classes.check}>
            <button
              type="button"
              className={classes.checkLine}
              data-check-line={line.key}
              onClick={() => onShow(line.key)}
            >
              <span className={classes.checkText}>{line.text}</span>
              <span className={classes.checkWhy}>{describe(line)}</span>
            </button>
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              aria-label={`Keep as is: “${line.text}”`}
              onClick={() => onConfirm(new Set([line.key]))}
            >
              Keep as is
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
