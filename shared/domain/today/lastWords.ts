import type { Activity } from '@shared/model/activities/activity'
import type { Application } from '@shared/model/application'
import type { Timestamp } from '@shared/model/record'
import type { Walk } from './dueRecords'

/** When something was last said or done about each candidate for each role. */
export type LastWords = ReadonlyMap<string, Timestamp>

const keyOf = ({ candidateId, roleId }: Pick<Activity, 'candidateId' | 'roleId'>): string =>
  `${candidateId ?? ''}/${roleId ?? ''}`

/** Finds the last activity of each application; one about a candidate alone counts for none. */
export const listLastWords = async (
  activities: readonly Activity[],
  walk: Walk,
): Promise<LastWords> => {
  const last = new Map<string, Timestamp>()
  await walk(activities, (activity) => {
    if (activity.candidateId === null || activity.roleId === null) return
    const key = keyOf(activity)
    const known = last.get(key)
    if (known === undefined || activity.at > known) last.set(key, activity.at)
  })
  return last
}

/** When something was last said about an application; undefined for never. */
export const findLastWord = (
  lastWords: LastWords,
  application: Pick<Application, 'candidateId' | 'roleId'>,
): Timestamp | undefined => lastWords.get(keyOf(application))
