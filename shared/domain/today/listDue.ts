import type { DueItem, DueReference } from '@shared/model/activities/due'
import type { Agency } from '@shared/model/agency'
import type { Application } from '@shared/model/application'
import type { Day, Timestamp } from '@shared/model/record'
import type { Role } from '@shared/model/role'
import type { DueOptions, DueRecords } from './dueRecords'
import { addDays } from '../typing/readTypedDay'
import { listUnanswered } from './unanswered'
import { findLastWord, type LastWords } from './lastWords'

type Subjects = Pick<DueItem, 'candidateId' | 'roleId' | 'agencyId'>

const about = (subjects: Partial<Subjects>): Subjects & Pick<DueItem, 'since'> => ({
  since: null,
  candidateId: null,
  roleId: null,
  agencyId: null,
  ...subjects,
})

const refer = (
  kind: DueReference['kind'],
  collection: DueReference['collection'],
  id: string,
): DueReference => ({ kind, collection, id, interviewId: null })

const listActions = ({ roles, candidates, applications, agencies }: DueRecords): DueItem[] => {
  const list = <Rec extends Pick<Role | Agency, 'nextAction'> & { id: string }>(
    collection: DueReference['collection'],
    records: readonly Rec[],
    getSubjects: (record: Rec) => Partial<Subjects>,
  ): DueItem[] =>
    records.flatMap((record) =>
      record.nextAction
        ? [
            {
              ...about(getSubjects(record)),
              reference: refer('action', collection, record.id),
              day: record.nextAction.day,
              at: null,
              text: record.nextAction.text,
            },
          ]
        : [],
    )
  return [
    ...list('roles', roles, ({ id }) => ({ roleId: id })),
    ...list('candidates', candidates, ({ id }) => ({ candidateId: id })),
    ...list('applications', applications, ({ candidateId, roleId }) => ({ candidateId, roleId })),
    ...list('agencies', agencies, ({ id }) => ({ agencyId: id })),
  ]
}

const listInterviews = (applications: readonly Application[], { toDay }: DueOptions): DueItem[] =>
  applications.flatMap(({ id, candidateId, roleId, interviews = [] }) =>
    interviews
      .filter(({ isDone }) => !isDone)
      .map((interview) => ({
        ...about({ candidateId, roleId }),
        reference: { ...refer('interview', 'applications', id), interviewId: interview.id },
        day: toDay(interview.at),
        at: interview.at,
        text: interview.text.trim() || 'Interview',
      })),
  )

const listClosings = (roles: readonly Role[]): DueItem[] =>
  roles.flatMap(({ id, status, dates: { closes }, settledClosing }) =>
    status !== 'open' || closes === null || closes === settledClosing
      ? []
      : [
          {
            ...about({ roleId: id }),
            reference: refer('closing', 'roles', id),
            day: closes,
            at: null,
            text: 'Closing date',
          },
        ],
  )

const isPlanned = ({ nextAction, interviews = [] }: Application): boolean =>
  Boolean(nextAction) || interviews.some(({ isDone }) => !isDone)

/** What stands still, soonest first, and what that was found from. */
interface Standings {
  roles: readonly Role[]
  lastWords: LastWords
  today: Day
  getStillAfterDays: DueOptions['getStillAfterDays']
  items: readonly DueItem[]
}

// A list stays the same array until a record changes, and the save of a candidate must not look at tens of
// thousands of applications again.
const standings = new WeakMap<readonly Application[], Standings>()

const findStanding = (
  application: Application,
  role: Role,
  last: Timestamp | undefined,
  { today, toDay, getStillAfterDays, describeStage }: DueOptions,
): DueItem | null => {
  const { id, candidateId, roleId, stage, stageSince, createdAt } = application
  const days = getStillAfterDays(stage, role)
  if (days === null) return null
  const entered = stageSince ?? createdAt
  const day = addDays(toDay(last !== undefined && last > entered ? last : entered), days)
  if (day > today) return null
  return {
    ...about({ candidateId, roleId }),
    reference: refer('stage', 'applications', id),
    day,
    at: null,
    since: toDay(entered),
    text: `Move on from ${describeStage(stage, role)}`,
  }
}

const compareTexts = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0

const compareDue = (one: DueItem, other: DueItem): number =>
  compareTexts(one.day, other.day) || compareTexts(one.at ?? '', other.at ?? '')

/** Merges two lists that are sorted; of equal items those of the first list come first. */
const mergeSorted = (some: readonly DueItem[], others: readonly DueItem[]): DueItem[] => {
  const merged: DueItem[] = []
  let next = 0
  for (const item of some) {
    for (let other = others[next]; other && compareDue(other, item) < 0; other = others[next]) {
      merged.push(other)
      next += 1
    }
    merged.push(item)
  }
  return merged.concat(others.slice(next))
}

const listStanding = (
  { applications, roles }: DueRecords,
  lastWords: LastWords,
  options: DueOptions,
): readonly DueItem[] => {
  const { today, getStillAfterDays } = options
  const known = standings.get(applications)
  if (
    known?.roles === roles &&
    known.lastWords === lastWords &&
    known.today === today &&
    known.getStillAfterDays === getStillAfterDays
  )
    return known.items
  const byId = new Map(roles.map((role) => [role.id, role]))
  const items = applications
    .flatMap((application) => {
      const role = byId.get(application.roleId)
      if (role?.status !== 'open' || isPlanned(application)) return []
      const item = findStanding(application, role, findLastWord(lastWords, application), options)
      return item === null ? [] : [item]
    })
    .sort(compareDue)
  standings.set(applications, { roles, lastWords, today, getStillAfterDays, items })
  return items
}

/**
 * Lists what is due, soonest first: next actions and interviews of all records, closing dates and
 * what stands still in open roles, and sendings that an agency has not answered. A stage stands
 * still when nothing is planned and nothing was said for as many days; a call counts as movement.
 */
export const listDue = (
  records: DueRecords,
  options: DueOptions,
  lastWords: LastWords,
): DueItem[] => {
  const roles = new Map(records.roles.map((role) => [role.id, role]))
  const planned = [
    ...listActions(records),
    ...listInterviews(records.applications, options),
    ...listClosings(records.roles),
  ].sort(compareDue)
  const unanswered = listUnanswered(records.activities, roles, options).toSorted(compareDue)
  return mergeSorted(mergeSorted(planned, listStanding(records, lastWords, options)), unanswered)
}
