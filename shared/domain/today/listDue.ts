import type { DueItem } from '@shared/model/activities/due'
import { describeAction, describeClosing, describeInterviews, describeKeeping } from './dueItems'
import type { DueOptions, DueRecords } from './dueRecords'
import type { LastWords } from './lastWords'
import { sortDue } from './sortDue'
import { listStanding } from './standing'
import { listUnanswered } from './unanswered'

const listPlanned = async (
  { roles, candidates, applications, agencies }: DueRecords,
  options: DueOptions,
): Promise<DueItem[]> => {
  const actions: DueItem[] = []
  const interviews: DueItem[] = []
  const closings: DueItem[] = []
  const keepings: DueItem[] = []
  const note = (list: DueItem[], item: DueItem | null): void => {
    if (item !== null) list.push(item)
  }
  await options.walk(roles, (role) => {
    note(actions, describeAction('roles', role, { roleId: role.id }))
    note(closings, describeClosing(role))
  })
  await options.walk(candidates, (candidate) => {
    note(actions, describeAction('candidates', candidate, { candidateId: candidate.id }))
    note(keepings, describeKeeping(candidate, options))
  })
  await options.walk(applications, (application) => {
    const { candidateId, roleId } = application
    note(actions, describeAction('applications', application, { candidateId, roleId }))
    interviews.push(...describeInterviews(application, options))
  })
  await options.walk(agencies, (agency) =>
    note(actions, describeAction('agencies', agency, { agencyId: agency.id })),
  )
  return [...actions, ...interviews, ...closings, ...keepings]
}

/**
 * Lists what is due, soonest first: next actions and interviews of all records, closing dates and
 * what stands still in open roles, sendings that an agency has not answered, and candidates who may be
 * kept no longer than a day that nears. A stage stands
 * still when nothing is planned and nothing was said for as many days; a call counts as movement.
 */
export const listDue = async (
  records: DueRecords,
  options: DueOptions,
  lastWords: LastWords,
): Promise<DueItem[]> =>
  sortDue(
    [
      await listPlanned(records, options),
      await listStanding(records, lastWords, options),
      await listUnanswered(records.activities, records.roles, options),
    ],
    options.walk,
  )
