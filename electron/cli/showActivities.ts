import { activityKindLabels } from '@shared/labels/activityKinds'
import { labelValue } from '@shared/model/openEnum'
import type { ActivityRow } from '@shared/model/workspace/summaries'
import type { Outcome } from './command'
import { formatTable } from './output'

const head = ['Date', 'Kind', 'About', 'Text', 'Id']

/** Prints activities as a table, and as rows with the names of what they are about. */
export const showActivities = (rows: readonly ActivityRow[]): Outcome => ({
  json: rows.map(({ activity, ...names }) => ({ ...activity, ...names })),
  text: formatTable(
    head,
    rows.map(({ activity, candidateName, roleTitle, agencyName }) => [
      activity.at.slice(0, 10),
      labelValue(activityKindLabels, activity.kind),
      [candidateName, roleTitle, agencyName].filter((name) => name !== null).join(' · '),
      [activity.change && `${activity.change.from} → ${activity.change.to}`, activity.text]
        .filter((part) => part !== undefined && part !== '')
        .join(': '),
      activity.id,
    ]),
  ),
})
