import type { DueItem } from '@shared/model/activities/due'
import type { Application } from '@shared/model/application'
import type { Timestamp } from '@shared/model/record'
import type { Role } from '@shared/model/role'
import { addDays } from '../typing/readTypedDay'
import { about, refer } from './dueItems'
import type { DueOptions, DueRecords } from './dueRecords'
import { findLastWord, type LastWords } from './lastWords'

const isPlanned = ({ nextAction, interviews = [] }: Application): boolean =>
  Boolean(nextAction) || interviews.some(({ isDone }) => !isDone)

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

const findAllStanding = async (
  { applications, roles }: DueRecords,
  lastWords: LastWords,
  options: DueOptions,
): Promise<readonly DueItem[]> => {
  const byId = new Map(roles.map((role) => [role.id, role]))
  const items: DueItem[] = []
  await options.walk(applications, (application) => {
    const role = byId.get(application.roleId)
    if (role?.status !== 'open' || isPlanned(application)) return
    const item = findStanding(application, role, findLastWord(lastWords, application), options)
    if (item !== null) items.push(item)
  })
  return items
}

/** What stands still, and what that is found from. */
interface Standings {
  roles: readonly Role[]
  lastWords: LastWords
  today: DueOptions['today']
  getStillAfterDays: DueOptions['getStillAfterDays']
  items: Promise<readonly DueItem[]>
}

// A list stays the same array until a record changes, and the save of a candidate must not look at tens of
// thousands of applications again.
const standings = new WeakMap<readonly Application[], Standings>()

/** Lists the applications that stand still in their stage, in no particular order. */
export const listStanding = (
  records: DueRecords,
  lastWords: LastWords,
  options: DueOptions,
): Promise<readonly DueItem[]> => {
  const { applications, roles } = records
  const { today, getStillAfterDays } = options
  const known = standings.get(applications)
  if (
    known?.roles === roles &&
    known.lastWords === lastWords &&
    known.today === today &&
    known.getStillAfterDays === getStillAfterDays
  )
    return known.items
  const items = findAllStanding(records, lastWords, options)
  standings.set(applications, { roles, lastWords, today, getStillAfterDays, items })
  return items
}
