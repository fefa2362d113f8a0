import type { DueKind, DueReference, DueState } from '@shared/model/activities/due'
import type { NextAction } from '@shared/model/activities/nextAction'
import type { Day, Timestamp } from '@shared/model/record'

type Changed = (state: DueState, reference: DueReference) => DueState

const settle: Record<DueKind, Changed> = {
  action: (state) => ({ ...state, nextAction: null }),
  answer: (state) => ({ ...state, nextAction: null }),
  // The activity that is written counts as movement.
  stage: (state) => state,
  // It is due until the record is deleted or kept longer.
  keeping: (state) => state,
  closing: (state) => ({ ...state, settledClosing: state.closes ?? undefined }),
  interview: (state, { interviewId }) => ({
    ...state,
    interviews: state.interviews?.map((interview) =>
      interview.id === interviewId ? { ...interview, isDone: true } : interview,
    ),
  }),
}

/** What a record says once something that was due on it is done. */
export const finishDue: Changed = (state, reference) => settle[reference.kind](state, reference)

/** Moves an instant to another calendar day, at the same time of day where the recruiter is. */
const moveToDay = (at: Timestamp, day: Day): Timestamp => {
  const moved = new Date(at)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  moved.setFullYear(year, month - 1, date)
  return moved.toISOString()
}

/**
 * What a record says once something due on it is moved to a day or written anew. A closing date
 * and the day until which a candidate is kept move themselves and have no text of their own; a stage that stands still gets a next action.
 */
export const replanDue = (
  state: DueState,
  { kind, interviewId }: DueReference,
  { text, day }: NextAction,
): DueState => {
  switch (kind) {
    case 'action':
    case 'stage':
    case 'answer':
      return { ...state, nextAction: { ...state.nextAction, text, day } }
    case 'closing':
      return { ...state, closes: day }
    case 'keeping':
      return { ...state, keepUntil: day }
    case 'interview':
      return {
        ...state,
        interviews: state.interviews?.map((interview) =>
          interview.id === interviewId
            ? { ...interview, text, at: moveToDay(interview.at, day) }
            : interview,
        ),
      }
  }
}
