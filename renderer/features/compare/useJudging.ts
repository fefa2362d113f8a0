import { useCallback, useState } from 'react'
import {
  rateScore,
  revertRating,
  withdrawRating,
  writeEvidence,
} from '@shared/domain/rating/rating'
import type { Application, Rating, Score } from '@shared/model/application'
import type { ApplicationId, ItemId } from '@shared/model/ids'
import type { Scorecards } from './useScorecards'

interface JudgedCell {
  applicationId: ApplicationId
  criterionId: ItemId
}

interface Step extends JudgedCell {
  rater: string
  before: Rating[]
  after: Rating[]
}

export interface Judging {
  score: (cell: JudgedCell, score: Score | null) => void
  writeEvidence: (cell: JudgedCell, evidence: string) => void
  withdraw: (cell: JudgedCell) => void
  undo: () => void
  redo: () => void
  canUndo: boolean
  canRedo: boolean
}

const isSameTyping = (last: Step | undefined, step: Step, isTyping: boolean): last is Step =>
  isTyping &&
  last?.applicationId === step.applicationId &&
  last.criterionId === step.criterionId &&
  last.rater === step.rater

/** Changing ratings as one rater, with undo and redo of one judgement at a time. */
export const useJudging = (changeRatings: Scorecards['changeRatings'], rater: string): Judging => {
  const [past, setPast] = useState<readonly Step[]>([])
  const [future, setFuture] = useState<readonly Step[]>([])
  const [isTyping, setTyping] = useState(false)

  const judge = useCallback(
    (cell: JudgedCell, change: (application: Application) => Rating[], typing: boolean) => {
      changeRatings(cell.applicationId, (application) => {
        const after = change(application)
        const step: Step = { ...cell, rater, before: application.ratings, after }
        const last = past.at(-1)
        setPast(
          isSameTyping(last, step, isTyping && typing)
            ? [...past.slice(0, -1), { ...last, after }]
            : [...past, step],
        )
        setFuture([])
        setTyping(typing)
        return after
      })
    },
    [changeRatings, rater, past, isTyping],
  )

  const score = useCallback(
    (cell: JudgedCell, value: Score | null) => {
      const now = new Date().toISOString()
      judge(
        cell,
        (application) =>
          rateScore(application, { criterionId: cell.criterionId, rater, score: value }, now),
        false,
      )
    },
    [judge, rater],
  )

  const write = useCallback(
    (cell: JudgedCell, evidence: string) => {
      const now = new Date().toISOString()
      judge(
        cell,
        (application) =>
          writeEvidence(application, { criterionId: cell.criterionId, rater, evidence }, now),
        true,
      )
    },
    [judge, rater],
  )

  const withdraw = useCallback(
    (cell: JudgedCell) =>
      judge(cell, (application) => withdrawRating(application, cell.criterionId, rater), false),
    [judge, rater],
  )

  const undo = useCallback(() => {
    const step = past.at(-1)
    if (!step) return
    changeRatings(step.applicationId, (application) =>
      revertRating(application, { ratings: step.before }, step.criterionId, step.rater),
    )
    setPast(past.slice(0, -1))
    setFuture([step, ...future])
    setTyping(false)
  }, [changeRatings, past, future])

  const redo = useCallback(() => {
    const step = future[0]
    if (!step) return
    changeRatings(step.applicationId, (application) =>
      revertRating(application, { ratings: step.after }, step.criterionId, step.rater),
    )
    setPast([...past, step])
    setFuture(future.slice(1))
    setTyping(false)
  }, [changeRatings, past, future])

  return {
    score,
    writeEvidence: write,
    withdraw,
    undo,
    redo,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  }
}
