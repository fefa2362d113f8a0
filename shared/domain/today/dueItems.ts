import type { DueItem, DueReference } from '@shared/model/activities/due'
import type { NextAction } from '@shared/model/activities/nextAction'
import type { Application } from '@shared/model/application'
import type { Candidate } from '@shared/model/candidate'
import { addDays } from '../typing/readTypedDay'
import type { Role } from '@shared/model/role'
import type { DueOptions } from './dueRecords'

type Subjects = Pick<DueItem, 'candidateId' | 'roleId' | 'agencyId'>

/** Names the records that something due is about. */
export const about = (subjects: Partial<Subjects>): Subjects & Pick<DueItem, 'since'> => ({
  since: null,
  candidateId: null,
  roleId: null,
  agencyId: null,
  ...subjects,
})

/** Refers to what is due on a record as a whole. */
export const refer = (
  kind: DueReference['kind'],
  collection: DueReference['collection'],
  id: string,
): DueReference => ({ kind, collection, id, interviewId: null })

/** The next action of a record as something that is due; null if it has none. */
export const describeAction = (
  collection: DueReference['collection'],
  { id, nextAction }: { id: string; nextAction?: NextAction | null | undefined },
  subjects: Partial<Subjects>,
): DueItem | null =>
  nextAction
    ? {
        ...about(subjects),
        reference: refer('action', collection, id),
        day: nextAction.day,
        at: null,
        text: nextAction.text,
      }
    : null

/** The interviews of an application that are still to come, or to be written down. */
export const describeInterviews = (
  { id, candidateId, roleId, interviews = [] }: Application,
  { toDay }: Pick<DueOptions, 'toDay'>,
): DueItem[] =>
  interviews
    .filter(({ isDone }) => !isDone)
    .map((interview) => ({
      ...about({ candidateId, roleId }),
      reference: { ...refer('interview', 'applications', id), interviewId: interview.id },
      day: toDay(interview.at),
      at: interview.at,
      text: interview.text.trim() || 'Interview',
    }))

/** How many days ahead it is said that a candidate may be kept no longer. */
const keepingNoticeDays = 30

/** The day until which a candidate may be kept; null if there is none, or it is far. */
export const describeKeeping = (
  { id, keepUntil }: Candidate,
  { today }: Pick<DueOptions, 'today'>,
): DueItem | null =>
  !keepUntil || keepUntil > addDays(today, keepingNoticeDays)
    ? null
    : {
        ...about({ candidateId: id }),
        reference: refer('keeping', 'candidates', id),
        day: keepUntil,
        at: null,
        text: 'Delete, or keep longer',
      }

/** The closing date of an open role; null if it has none, or if that is settled. */
export const describeClosing = ({
  id,
  status,
  dates: { closes },
  settledClosing,
}: Role): DueItem | null =>
  status !== 'open' || closes === null || closes === settledClosing
    ? null
    : {
        ...about({ roleId: id }),
        reference: refer('closing', 'roles', id),
        day: closes,
        at: null,
        text: 'Closing date',
      }
