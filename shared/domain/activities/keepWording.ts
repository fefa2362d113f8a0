import type { Activity } from '@shared/model/activities/activity'
import { createId, itemIdSchema } from '@shared/model/ids'
import type { Timestamp } from '@shared/model/record'

/**
 * An edited activity with the wording that it replaces added to its earlier ones; as it is where
 * kind, moment and text are the same. Earlier wordings are those of `before`, whatever the edit says.
 */
export const keepWording = (before: Activity, edited: Activity, now: Timestamp): Activity => {
  const { kind, at, text, earlier } = before
  const isSame = kind === edited.kind && at === edited.at && text === edited.text
  if (isSame) return earlier === undefined ? edited : { ...edited, earlier }
  const replaced = { id: createId(itemIdSchema), kind, at, text, replacedAt: now }
  return { ...edited, earlier: [...(earlier ?? []), replaced] }
}
