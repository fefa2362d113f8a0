import { activityKindLabels } from '@shared/labels/activityKinds'
import { stageNames } from '@shared/labels/stages'
import type { Activity } from '@shared/model/activities/activity'
import { labelValue } from '@shared/model/openEnum'

const nameStage = (stage: string): string =>
  Object.entries(stageNames).find(([key]) => key === stage)?.[1] ?? stage

const outcomes: Readonly<Record<string, string>> = {
  proceed: 'Proceed',
  hold: 'Hold',
  reject: 'Reject',
}

/** Says what an activity is in words: its kind, or what changed. */
export const describeKind = ({ kind, change }: Activity): string => {
  if (kind === 'stage' && change)
    return change.from === ''
      ? nameStage(change.to)
      : `${nameStage(change.from)} → ${nameStage(change.to)}`
  if (kind === 'decision' && change)
    return change.to === '' ? 'Decision withdrawn' : `Decision: ${outcomes[change.to] ?? change.to}`
  if (kind === 'sending') return 'Posting sent'
  return labelValue(activityKindLabels, kind)
}
