import { summarizeActivity } from '@shared/domain/activities/summarizeActivity'
import type { Activity, ActivityDraft } from '@shared/model/activities/activity'
import { api } from '@renderer/data/api'
import { removeWithUndo } from '@renderer/editing/undo/removeWithUndo'
import { notifyError } from '@renderer/ui/tasks/notify'

/** Writes a new line. Returns false if it failed, which the user is told. */
export const addActivity = async (draft: ActivityDraft): Promise<boolean> => {
  const result = await api.ask('activities.create', { draft })
  if (!result.ok) notifyError(result.error)
  return result.ok
}

/** Saves a changed line. Returns false if it failed, which the user is told. */
export const saveActivity = async (record: Activity): Promise<boolean> => {
  const result = await api.ask('activities.save', { record })
  if (!result.ok) notifyError(result.error)
  return result.ok
}

/** Deletes a line, with *Undo*. */
export const removeActivity = (activity: Activity): Promise<boolean> =>
  removeWithUndo('activities', [activity.id], `Deleted “${summarizeActivity(activity)}”.`)
