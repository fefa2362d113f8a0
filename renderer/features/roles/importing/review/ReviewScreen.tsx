import { useEffect, useMemo, useRef, useState } from 'react'
import { listTakenRoles } from '@shared/domain/postingReview/chooseRoles'
import { listLinesToCheck } from '@shared/domain/postingReview/linesToCheck'
import type { ReviewTarget } from '@shared/domain/postingReview/moveLines'
import type { ReviewHistory } from '@shared/domain/postingReview/reviewHistory'
import type { RoleId } from '@shared/model/ids'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { RecognizedPosting } from '@shared/model/reading/recognizedPosting'
import { endDrag } from '../lines/lineDrag'
import { focusLine } from '@renderer/ui/lines/lineSteps'
import { revealLine } from '../lines/LineList'
import { LinesToCheck } from './LinesToCheck'
import type { AcceptOutcome } from './outcomes'
import { createReviewCommands } from './reviewCommands'
import { RecognizedNote } from './RecognizedNote'
import { ReviewBar } from './ReviewBar'
import { ReviewNotes } from './ReviewNotes'
import { RoleChoice } from './RoleChoice'
import { SelectionBar } from './SelectionBar'
import { ShownRole } from '../lines/ShownRole'
import { SourcePage } from '../lines/SourcePage'
import { useLineSelection } from '../lines/useLineSelection'
import { useReviewKeys } from './useReviewKeys'
import classes from './review.module.css'

interface ReviewScreenProps {
  itemKey: string
  name: string
  reading: PostingReading
  history: ReviewHistory
  /** The sent posting that it is a copy of; null for none. */
  recognized: RecognizedPosting | null
  onCompareReturned: (roleId: RoleId) => void
  outcome: AcceptOutcome
  onAccept: () => Promise<void>
  onCancel: () => void
  onBack: (() => void) | undefined
  /** Creates a new role instead; undefined if accepting does so anyway. */
  onNewRole: (() => void) | undefined
  /** Leaves it to the import of CVs; undefined where that can’t read it. */
  onCv: (() => void) | undefined
}

/** A posting that was read: its text on the left, the resulting role on the right. */
export const ReviewScreen = ({
  itemKey,
  name,
  reading,
  history,
  recognized,
  onCompareReturned,
  outcome,
  onAccept,
  onCancel,
  onBack,
  onNewRole,
  onCv,
}: ReviewScreenProps) => {
  const root = useRef<HTMLDivElement>(null)
  const source = useRef<HTMLDivElement>(null)
  const review = history.present
  const toCheck = listLinesToCheck(review)
  const commands = useMemo(() => createReviewCommands(itemKey), [itemKey])
  const selection = useLineSelection(toCheck[0]?.key ?? null)
  const [chosenRole, setChosenRole] = useState(0)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const [isAccepting, setAccepting] = useState(false)
  const taken = listTakenRoles(review)

  useEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('[data-check-line]')
    ;(first ?? root.current?.querySelector<HTMLElement>('[data-accept]'))?.focus()
  }, [])

  const focusAccept = (): void => root.current?.querySelector<HTMLElement>('[data-accept]')?.focus()
  const { active } = selection
  useEffect(() => {
    if (active !== null) revealLine(root.current, active)
  }, [active])

  const show = (key: number): void => {
    selection.choose(key)
    setChosenRole(review.lines[key]?.roleIndex ?? 0)
    focusLine(source.current, key)
  }
  const accept = async (): Promise<void> => {
    if (!outcome.canAccept(taken.length) || isAccepting) return
    setAccepting(true)
    await onAccept()
    setAccepting(false)
  }
  const drop = (key: number, target: ReviewTarget): void =>
    commands.move(selection.chosen.has(key) ? selection.chosen : new Set([key]), target)
  const keys = useReviewKeys({
    review,
    selection,
    commands,
    onShow: show,
    onMenu: () => setMenuOpen(true),
    onAccept: () => void accept(),
    onCv,
    onAllChecked: focusAccept,
  })
  const changeMenu = (isOpen: boolean): void => {
    setMenuOpen(isOpen)
    if (!isOpen && active !== null) focusLine(source.current, active)
  }
  const confirm = (confirmed: ReadonlySet<number>): void => {
    commands.confirm(confirmed)
    const next = toCheck.find(({ key }) => !confirmed.has(key))
    if (next) show(next.key)
    else focusAccept()
  }

  return (
    <div ref={root} className={classes.root} onKeyDown={keys.onScreenKey} onDragEnd={endDrag}>
      <ReviewBar
        name={name}
        history={history}
        commands={commands}
        acceptLabel={outcome.describe(taken.length)}
        canAccept={outcome.canAccept(taken.length)}
        isAccepting={isAccepting}
        onAccept={() => void accept()}
        onCancel={onCancel}
        onBack={onBack}
        onNewRole={onNewRole}
        onCv={onCv}
      />
      <ReviewNotes reading={reading}>
        {recognized && (
          <RecognizedNote
            posting={recognized}
            onCompare={() => onCompareReturned(recognized.roleId)}
          />
        )}
      </ReviewNotes>
      <LinesToCheck lines={toCheck} onShow={show} onConfirm={confirm} />
      <div className={classes.columns}>
        <section className={classes.source} aria-label="What was read">
          <div ref={source} className={classes.scroll}>
            <SourcePage review={review} selection={selection} onKey={keys.onLineKey} />
          </div>
          <SelectionBar
            review={review}
            selection={selection}
            commands={commands}
            isMenuOpen={isMenuOpen}
            onMenuChange={changeMenu}
          />
        </section>
        <section className={classes.outcome} aria-label="What it becomes">
          <RoleChoice
            review={review}
            roleIndex={chosenRole}
            onShow={setChosenRole}
            onTake={commands.takeRole}
          />
          <div className={classes.scroll}>
            <ShownRole
              review={review}
              roleIndex={chosenRole}
              selection={selection}
              commands={commands}
              onKey={keys.onLineKey}
              onDrop={drop}
            />
          </div>
        </section>
      </div>
    </div>
  )
}
