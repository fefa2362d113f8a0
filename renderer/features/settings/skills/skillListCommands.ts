import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { SkillListSummary } from '@shared/contract/channels/skillChannels'
import { skillListIdSchema, type SkillListId } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { offerUndo, removeWithUndo } from '@renderer/editing/undo/removeWithUndo'
import { countOf } from '@renderer/format/words'
import { notifyError } from '@renderer/ui/tasks/notify'
import { runTrashTask } from '@renderer/ui/tasks/trashTask'

/** Creates a list for one's own skills; null if that failed, which the user is told. */
export const createSkillList = async (): Promise<SkillListId | null> => {
  const created = await api.ask('skillLists.create', {
    draft: { name: 'Our skills', source: 'own', language: '', skills: [] },
  })
  if (created.ok) return created.value.id
  notifyError(created.error)
  return null
}

/** Lets the user choose a file and keeps the list in it, with *Undo*; does nothing if the user cancels. */
export const importSkillList = async (): Promise<void> => {
  const chosen = await api.ask('dialogs.chooseSkillFile', {})
  if (!chosen.ok) {
    notifyError(chosen.error)
    return
  }
  if (chosen.value === null) return
  const imported = await api.ask('skillLists.import', { token: chosen.value.token })
  if (!imported.ok) {
    notifyError(imported.error)
    return
  }
  const { name, records, skillCount, aliasCount } = imported.value
  const what = `${countOf(skillCount, 'skill')} with ${countOf(aliasCount, 'other name')}`
  const ids = records.map(({ id }) => skillListIdSchema.parse(id))
  offerUndo(`Imported “${name}”: ${what}.`, () =>
    runTrashTask(() => api.ask('skillLists.remove', { ids })),
  )
}

/** Moves a list to the trash, with *Undo*. */
export const removeSkillList = ({ id, name }: SkillListSummary): Promise<boolean> =>
  removeWithUndo('skillLists', [id], `Deleted “${titleOrPlaceholder('skillLists', name)}”.`)
