import type { ActivityDraft } from '@shared/model/activities/activity'
import type { Application, ApplicationDraft } from '@shared/model/application'
import type { Timestamp } from '@shared/model/record'

/** Whether a save moves an application to another stage. */
export const isStageChanged = (
  before: Pick<Application, 'stage'>,
  after: Pick<Application, 'stage'>,
): boolean => before.stage !== after.stage

const isDecisionChanged = (before: Application, after: ApplicationDraft): boolean =>
  before.decision?.outcome !== after.decision?.outcome ||
  before.decision?.decidedAt !== after.decision?.decidedAt

/**
 * What a save of an application changes that belongs on its timeline: its stage, for the given
 * reason, and its decision. Empty for any other edit.
 */
export const tellChanges = (
  before: Application,
  after: ApplicationDraft,
  at: Timestamp,
  reason: string,
): ActivityDraft[] => {
  const { candidateId, roleId } = after
  const subjects = { candidateId, roleId, agencyId: null }
  const told: ActivityDraft[] = []
  if (isStageChanged(before, after))
    told.push({
      ...subjects,
      kind: 'stage',
      at,
      text: reason.trim(),
      change: { from: before.stage, to: after.stage },
    })
  if (isDecisionChanged(before, after))
    told.push({
      ...subjects,
      kind: 'decision',
      at,
      text: after.decision?.reason.trim() ?? '',
      change: { from: before.decision?.outcome ?? '', to: after.decision?.outcome ?? '' },
    })
  return told
}
