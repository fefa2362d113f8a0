import { Button } from '@mantine/core'
import { isToCheck } from '@shared/domain/postingReview/linesToCheck'
import { getImportance, type ReviewTarget } from '@shared/domain/postingReview/moveLines'
import type { PostingReview, ReviewedLine } from '@shared/domain/postingReview/reviewState'
import type { HeadingTarget } from '@shared/model/workspace/headingRule'
import { countOf } from '@renderer/format/words'
import { useHeadingCommands } from '../headings/useHeadingCommands'
import { MoveMenu } from './MoveMenu'
import { placeLabels } from '../lines/placeLabels'
import type { ReviewCommands } from './reviewCommands'
import type { LineSelection } from '../lines/useLineSelection'
import classes from './review.module.css'

interface SelectionBarProps {
  review: PostingReview
  selection: LineSelection
  commands: ReviewCommands
  isMenuOpen: boolean
  onMenuChange: (isOpen: boolean) => void
}

const describe = (lines: readonly ReviewedLine[]): string => {
  const [first] = lines
  if (first === undefined) return 'Choose a line to see why it was placed there.'
  if (lines.length > 1) return `${countOf(lines.length, 'line')} chosen`
  return `${placeLabels[first.place]}: ${first.why}`
}

/** The actions for the chosen lines, and why a line is where it is. */
export const SelectionBar = ({
  review,
  selection,
  commands,
  isMenuOpen,
  onMenuChange,
}: SelectionBarProps) => {
  const { chosen } = selection
  const { remember: rememberHeading } = useHeadingCommands()
  const lines = review.lines.filter(({ key }) => chosen.has(key))
  const [first] = lines
  const heading = lines.length === 1 && first?.place === 'heading' ? first.key : null
  const graded = lines.filter((line) => getImportance(line) !== null)
  const arePreferred = graded.every((line) => getImportance(line) === 'preferred')
  const remember =
    ({ key, text }: ReviewedLine) =>
    (target: HeadingTarget, label: string): void => {
      if (target !== 'requirements' && target !== 'preferred' && target !== 'facts')
        commands.moveBelow(key, target)
      void rememberHeading(text.replace(/\s*[:：]\s*$/u, ''), target, label)
    }
  const move = (target: ReviewTarget): void => commands.move(chosen, target)

  return (
    <div className={classes.selectionBar} role="group" aria-label="Chosen lines">
      <p className={classes.why} role="status">
        {describe(lines)}
      </p>
      {lines.some(isToCheck) && (
        <Button size="xs" title="R" onClick={() => commands.confirm(chosen)}>
          Keep as is
        </Button>
      )}
      {graded.length > 0 && (
        <Button size="xs" title="V" onClick={() => commands.togglePreferred(chosen)}>
          {arePreferred ? 'Mark required' : 'Mark preferred'}
        </Button>
      )}
      <MoveMenu
        isOpen={isMenuOpen}
        onOpenChange={onMenuChange}
        isDisabled={lines.length === 0}
        onMove={move}
        onRemember={heading === null || first === undefined ? undefined : remember(first)}
        onMoveBelow={heading === null ? undefined : (target) => commands.moveBelow(heading, target)}
      />
    </div>
  )
}
