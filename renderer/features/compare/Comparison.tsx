import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { Button } from '@mantine/core'
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { compareApplications } from '@shared/domain/comparison/comparison'
import { findRating } from '@shared/domain/rating/rating'
import { changeWeight } from '@shared/domain/rating/criterionWeights'
import type { Role } from '@shared/model/role'
import type { RoleApplication } from '@shared/model/workspace/summaries'
import { useEditorActions } from '@renderer/actions/useEditorActions'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useRecordEditor } from '@renderer/editing/useRecordEditor'
import { CompareTable } from './matrix/CompareTable'
import { EvidencePanel } from './rating/EvidencePanel'
import { readGridKey, type Cell } from './matrix/gridKeys'
import { useComparisonUndo } from './rating/useComparisonUndo'
import { useEvidencePanel } from './rating/useEvidencePanel'
import { SavingStates } from './rating/SavingStates'
import { useGridFocus } from './matrix/useGridFocus'
import { useRating } from './rating/useRating'
import { useRaterName } from './rating/useRaterName'
import { useScorecards } from './rating/useScorecards'
import styles from './comparison.module.css'

interface ComparisonProps {
  role: Role
  shown: RoleApplication[]
  /** Shown at the start of the bar above the grid. */
  toolbar: ReactNode
  /** Goes to the role's posting. */
  onShowPosting: () => void
}

/** The grid of scores and, beside it, the evidence of the focused cell. */
export const Comparison = ({
  role: storedRole,
  shown,
  toolbar,
  onShowPosting,
}: ComparisonProps) => {
  const roleEditor = useRecordEditor('roles', storedRole)
  const role = roleEditor.value
  const { scorecards, changeRatings } = useScorecards(shown)
  const [rater, changeRater] = useRaterName(role.id)
  const ratings = useRating(changeRatings, rater)
  useEditorActions(useComparisonUndo(roleEditor, scorecards, onShowPosting))
  const isReadOnly = useIsReadOnly()
  const panel = useEvidencePanel()
  const evidenceRef = useRef<HTMLTextAreaElement>(null)

  const comparison = useMemo(
    () =>
      compareApplications(
        role,
        scorecards.map(({ application }) => application),
      ),
    [role, scorecards],
  )
  const names = useMemo(
    () => scorecards.map(({ row }) => titleOrPlaceholder('candidates', row.candidate.name)),
    [scorecards],
  )
  const size = { rows: comparison.criteria.length, columns: scorecards.length }
  const focus = useGridFocus(size)
  const scorecard = scorecards[focus.cell.column]
  const criterion = comparison.criteria[focus.cell.row]
  if (!scorecard || !criterion) return null

  const target = { applicationId: scorecard.application.id, criterionId: criterion.id }

  const openEvidence = (cell: Cell) => {
    flushSync(() => {
      focus.moveTo(cell)
      panel.show()
    })
    focus.ref.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    evidenceRef.current?.focus()
  }

  const handleKey = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableCellElement)) return
    const intent = readGridKey(event, focus.cell, size)
    if (!intent) return
    if (isReadOnly && intent.kind !== 'move') return
    event.preventDefault()
    switch (intent.kind) {
      case 'move':
        focus.focusOn(intent.to)
        break
      case 'score':
        ratings.score(target, intent.score)
        break
      case 'no-evidence':
        ratings.score(target, null)
        break
      case 'withdraw':
        ratings.withdraw(target)
        break
      case 'write-evidence':
        openEvidence(focus.cell)
        break
    }
  }

  return (
    <div className={styles.view}>
      <div className={styles.toolbar}>
        {toolbar}
        <SavingStates role={role} scorecards={scorecards} />
        <Button aria-expanded={panel.isShown} onClick={panel.isShown ? panel.hide : panel.show}>
          {panel.isShown ? 'Hide evidence' : 'Show evidence'}
        </Button>
      </div>
      <div className={styles.body}>
        <div className={styles.scroller}>
          <CompareTable
            comparison={comparison}
            candidateNames={names}
            focus={focus}
            onKeyDown={handleKey}
            onOpen={openEvidence}
            onChangeWeight={(change) =>
              roleEditor.edit((draft) => {
                draft.criterionWeights = changeWeight(role.criterionWeights, change)
              })
            }
          />
        </div>
        {panel.isShown && (
          <EvidencePanel
            criterion={criterion}
            candidateName={names[focus.cell.column] ?? ''}
            rating={findRating(scorecard.application, criterion.id, rater)}
            othersRatings={scorecard.application.ratings.filter(
              (rating) => rating.criterionId === criterion.id && rating.rater !== rater,
            )}
            weightReason={
              role.criterionWeights.find(({ criterionId }) => criterionId === criterion.id)?.reason
            }
            rater={rater}
            evidenceRef={evidenceRef}
            onScore={(score) => ratings.score(target, score)}
            onWithdraw={() => ratings.withdraw(target)}
            onWriteEvidence={(evidence) => ratings.writeEvidence(target, evidence)}
            onChangeRater={changeRater}
            onLeave={() => focus.focusOn(focus.cell)}
          />
        )}
      </div>
    </div>
  )
}
