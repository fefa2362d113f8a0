import type { Activity } from '@shared/model/activities/activity'
import type { Agency } from '@shared/model/agency'
import type { Application } from '@shared/model/application'
import type { Candidate } from '@shared/model/candidate'
import type { Day, Timestamp } from '@shared/model/record'
import type { Role } from '@shared/model/role'

/** The records in which something can be due. */
export interface DueRecords {
  roles: readonly Role[]
  candidates: readonly Candidate[]
  applications: readonly Application[]
  agencies: readonly Agency[]
  activities: readonly Activity[]
}

/** Calls `task` for each item in turn; between two items it may let others run. */
export type Walk = <Item>(items: Iterable<Item>, task: (item: Item) => void) => Promise<void>

export interface DueOptions {
  today: Day
  /** The calendar day of an instant, where the recruiter is. */
  toDay: (at: Timestamp) => Day
  /** After how many days an application stands still in a stage; null where it may stay. */
  getStillAfterDays: (stage: Application['stage'], role: Role) => number | null
  describeStage: (stage: Application['stage'], role: Role) => string
  /** After how many days an agency is asked for an answer. */
  answerAfterDays: number
  /** Goes through records of which there may be tens of thousands. */
  walk: Walk
}
