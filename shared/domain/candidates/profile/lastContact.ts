import type { Activity } from '../../../model/activities/activity'

const contacts: ReadonlySet<string> = new Set(['call', 'mail', 'meeting'])

/** The latest call, mail or meeting; null if there was none. A note is no contact. */
export const findLastContact = (activities: readonly Activity[]): Activity | null =>
  activities
    .filter(({ kind }) => contacts.has(kind))
    .reduce<Activity | null>(
      (last, activity) => (last === null || activity.at > last.at ? activity : last),
      null,
    )
