import type { NextAction } from '@shared/model/activities/nextAction'
import type { Day, Timestamp } from '@shared/model/record'
import type { DayField, ListSubject } from '../listField'
import { periodsAhead, periodsBehind } from '../periods'

interface Planned {
  nextAction?: NextAction | null
}

/** Names values of an enumeration by its labels. */
export const nameBy =
  (labels: Readonly<Record<string, string>>) =>
  (value: string): string =>
    Object.hasOwn(labels, value) ? (labels[value] ?? value) : value

/** The earliest day on which something is to be done about a record, or about an application of it. */
const findNextDay = ({ applications }: ListSubject, record: Planned): Day | null => {
  let earliest = record.nextAction?.day ?? null
  for (const { nextAction } of applications)
    if (nextAction && (earliest === null || nextAction.day < earliest)) earliest = nextAction.day
  return earliest
}

/** When the next action is due. */
export const createNextActionField = <
  Subject extends ListSubject & { record: Planned },
>(): DayField<Subject> => ({
  id: 'nextAction',
  label: 'Next action',
  kind: 'day',
  read: (subject) => findNextDay(subject, subject.record),
  periods: periodsAhead,
})

type Dated = ListSubject & { record: { createdAt: Timestamp; updatedAt: Timestamp } }

/** When a record was last changed and when it was added. */
export const createRecordDayFields = <Subject extends Dated>(): DayField<Subject>[] => [
  {
    id: 'changed',
    label: 'Last change',
    kind: 'day',
    read: ({ record }) => record.updatedAt,
    periods: periodsBehind,
  },
  {
    id: 'added',
    label: 'Date added',
    kind: 'day',
    read: ({ record }) => record.createdAt,
    periods: periodsBehind,
  },
]
