import { mostDueRows, type DueRow } from '@shared/contract/channels/todayChannels'
import { findStage, getStillAfterDays, type StageLists } from '@shared/domain/stages/findStage'
import type { DueOptions } from '@shared/domain/today/dueRecords'
import { listLastWords, type LastWords } from '@shared/domain/today/lastWords'
import { listDue } from '@shared/domain/today/listDue'
import type { Activity } from '@shared/model/activities/activity'
import type { DueItem } from '@shared/model/activities/due'
import type { Day, Timestamp } from '@shared/model/record'
import type { Role } from '@shared/model/role'
import type { Stage } from '@shared/model/stage'
import { forEachInSteps } from '@electron/store/tasks'
import type { Workspace } from '@electron/store/types'
import { nameSubjects } from '../activities/listActivities'
import { shareRuns } from '../tasks/shareRuns'
import { formatLocalDay } from './localDay'

/** After how many days an agency is asked for an answer to a posting. */
const answerAfterDays = 7

// A list stays the same array until a record changes.
const words = new WeakMap<readonly Activity[], Promise<LastWords>>()

const getLastWords = (activities: readonly Activity[]): Promise<LastWords> => {
  const known = words.get(activities) ?? listLastWords(activities, forEachInSteps)
  words.set(activities, known)
  return known
}

type StageRules = Pick<DueOptions, 'getStillAfterDays' | 'describeStage'>

// What stands still is listed again only when the rules are others.
const stageRules = new WeakMap<readonly Stage[], StageRules>()

const getStageRules = (stages: readonly Stage[]): StageRules => {
  const listsOf = (role: Role): StageLists => ({
    workspace: stages,
    ofRole: () => role.stages ?? undefined,
  })
  const rules = stageRules.get(stages) ?? {
    getStillAfterDays: (stage, role) => getStillAfterDays(listsOf(role), role.id, stage),
    describeStage: (stage, role) => findStage(listsOf(role), role.id, stage).name,
  }
  stageRules.set(stages, rules)
  return rules
}

/**
 * What is due in a workspace as of `now`, soonest first: the first rows, and how many there are. Found
 * in steps that hold nothing up, in the records as they are when it is called.
 */
export const listToday = async (
  workspace: Workspace,
  now: Date,
): Promise<{ today: Day; rows: DueRow[]; total: number }> => {
  const today = formatLocalDay(now)
  const activities = workspace.collection('activities').list()
  const items = await listDue(
    {
      roles: workspace.collection('roles').list(),
      candidates: workspace.collection('candidates').list(),
      applications: workspace.collection('applications').list(),
      agencies: workspace.collection('agencies').list(),
      activities,
    },
    {
      today,
      toDay: (at: Timestamp) => formatLocalDay(new Date(at)),
      ...getStageRules(workspace.stages.list()),
      answerAfterDays,
      walk: forEachInSteps,
    },
    await getLastWords(activities),
  )
  return {
    today,
    rows: items.slice(0, mostDueRows).map((item) => describeDue(workspace, item)),
    total: items.length,
  }
}

/**
 * As `listToday` at the present moment, but once at a time: the window asks after each change, and changes
 * may come faster than tens of thousands of records are looked through.
 */
export const listTodayOnce = shareRuns((workspace: Workspace) => listToday(workspace, new Date()))

const describeDue = (workspace: Workspace, item: DueItem): DueRow => ({
  ...item,
  ...nameSubjects(workspace, item),
})
