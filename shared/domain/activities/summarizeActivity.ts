import { activityKindLabels } from '@shared/labels/activityKinds'
import type { Activity } from '@shared/model/activities/activity'
import { labelValue } from '@shared/model/openEnum'

const longest = 60

const shorten = (text: string): string => {
  const [line = ''] = text.trim().split('\n')
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line
}

/** Names an activity in one line: its kind, and what it says or what changed, e.g. `Call: Wants 80 %`. */
export const summarizeActivity = ({
  kind,
  text,
  change,
}: Pick<Activity, 'kind' | 'text' | 'change'>): string => {
  const content = shorten(text) || (change?.to ?? '')
  const label = labelValue(activityKindLabels, kind)
  return content === '' ? label : `${label}: ${content}`
}
