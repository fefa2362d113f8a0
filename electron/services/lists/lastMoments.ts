import type { Activity, ActivityKind } from '@shared/model/activities/activity'
import type { Timestamp } from '@shared/model/record'

/** The last moment for each record, by its id. */
export type LastMoments = ReadonlyMap<string, Timestamp>

interface Moment {
  id: string | null
  at: Timestamp
}

/** Finds the last moment for each id; those of no record are passed over. */
export const findLastMoments = (moments: Iterable<Moment>): LastMoments => {
  const last = new Map<string, Timestamp>()
  for (const { id, at } of moments) {
    if (id === null) continue
    const known = last.get(id)
    if (known === undefined || known < at) last.set(id, at)
  }
  return last
}

/** The kinds of activities in which somebody was spoken with. */
const contacts = ['call', 'mail', 'meeting'] as const satisfies readonly ActivityKind[]

/** When each candidate or agency was last called, written to or met. */
export const findLastContacts = (
  activities: readonly Activity[],
  key: 'candidateId' | 'agencyId',
): LastMoments =>
  findLastMoments(
    activities
      .filter(({ kind }) => contacts.some((contact) => contact === kind))
      .map((activity) => ({ id: activity[key], at: activity.at })),
  )
