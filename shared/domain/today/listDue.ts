import type { DueItem, DueReference } from '@shared/model/activities/due'
import type { Agency } from '@shared/model/agency'
import type { Application } from '@shared/model/application'
import type { RoleId } from '@shared/model/ids'
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

const listStanding = (
  applications: readonly Application[],
  roles: ReadonlyMap<RoleId, Role>,
  lastWords: LastWords,
  { today, toDay, getStillAfterDays, describeStage }: DueOptions,
): DueItem[] =>
  applications.flatMap((application) => {
    const { id, candidateId, roleId, stage, stageSince, createdAt } = application
    const role = roles.get(roleId)
    if (role?.status !== 'open' || isPlanned(application)) return []
    const days = getStillAfterDays(stage, role)
    if (days === null) return []
    const entered = stageSince ?? createdAt
    const last = findLastWord(lastWords, application)
    const day = addDays(toDay(last !== undefined && last > entered ? last : entered), days)
    if (day > today) return []
    return [
      {
        ...about({ candidateId, roleId }),
        reference: refer('stage', 'applications', id),
        day,
        at: null,
        since: toDay(entered),
        text: `Move on from ${describeStage(stage, role)}`,
      },
    ]
  })

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
  const items = [
    ...listActions(records),
    ...listInterviews(records.applications, options),
    ...listClosings(records.roles),
    ...listStanding(records.applications, roles, lastWords, options),
    ...listUnanswered(records.activities, roles, options),
  ]
  return items.toSorted(
    (one, other) =>
      one.day.localeCompare(other.day) || (one.at ?? '').localeCompare(other.at ?? ''),
  )
}
