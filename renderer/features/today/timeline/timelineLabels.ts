import { activityKindLabels } from '@shared/labels/activityKinds'
import { findStage, type StageLists } from '@shared/domain/stages/findStage'
import type { Activity } from '@shared/model/activities/activity'
import { labelValue } from '@shared/model/openEnum'

const outcomes: Readonly<Record<string, string>> = {
  proceed: 'Proceed',
  hold: 'Hold',
  reject: 'Reject',
}

/** Says what an activity is in words: its kind, or what changed. */
export const describeKind = ({ kind, change, roleId }: Activity, lists: StageLists): string => {
  const nameStage = (id: string): string => findStage(lists, roleId ?? '', id).name
  if (kind === 'stage' && change)
    return change.from === ''
      ? nameStage(change.to)
      : `${nameStage(change.from)} → ${nameStage(change.to)}`
  if (kind === 'decision' && change)
    return change.to === '' ? 'Decision withdrawn' : `Decision: ${outcomes[change.to] ?? change.to}`
  if (kind === 'sending') return 'Posting sent'
  return labelValue(activityKindLabels, kind)
}
