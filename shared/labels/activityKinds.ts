import type { ActivityKind } from '@shared/model/activities/activity'

/** What the kinds of activities are called on screen and on the command line. */
export const activityKindLabels: Record<ActivityKind, string> = {
  note: 'Note',
  call: 'Call',
  mail: 'Mail',
  meeting: 'Meeting',
  stage: 'Stage',
  decision: 'Decision',
  sending: 'Sending',
}
