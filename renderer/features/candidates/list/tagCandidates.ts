import type { CandidateId } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { editSessions } from '@renderer/editing/editableRecords'
import { countOf } from '@renderer/format/words'
import { runLongTask } from '@renderer/ui/tasks/longTask'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'

/** Changes a candidate's tags; false if nothing was changed. */
const changeTags = async (
  id: CandidateId,
  change: (tags: readonly string[]) => string[],
): Promise<boolean> => {
  const read = await api.ask('candidates.get', { id })
  if (!read.ok) {
    notifyError(read.error)
    return false
  }
  const tags = change(read.value.tags)
  if (tags.length === read.value.tags.length) return false
  const saved = await api.ask('candidates.save', { record: { ...read.value, tags } })
  if (!saved.ok) notifyError(saved.error)
  return saved.ok
}

/** Adds tags to candidates, with *Undo*. Unsaved edits to them are saved first. */
export const tagCandidates = async (
  ids: readonly CandidateId[],
  tags: readonly string[],
): Promise<void> => {
  await editSessions.candidates.flush(ids)
  const tagged: CandidateId[] = []
  await runLongTask({
    title: 'Tagging candidates',
    unit: 'candidates',
    items: ids,
    step: async (id) => {
      const isChanged = await changeTags(id, (present) => [...new Set([...present, ...tags])])
      if (isChanged) tagged.push(id)
      return true
    },
  })
  if (tagged.length === 0) return
  const untag = async (): Promise<void> => {
    for (const id of tagged)
      await changeTags(id, (present) => present.filter((tag) => !tags.includes(tag)))
  }
  notifyUndo({
    message: `Tagged ${countOf(tagged.length, 'candidate')} with ${tags.join(', ')}.`,
    onUndo: () => void untag(),
  })
}
