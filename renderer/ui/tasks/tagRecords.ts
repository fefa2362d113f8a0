import type { Result } from '@shared/contract/result'
import type { CandidateId, RoleId } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { countOf } from '@renderer/format/words'
import { runLongTask } from './longTask'
import { notifyError, notifyUndo } from './notify'
import { editSessions } from '@renderer/editing/editableRecords'

/** How the records of one kind are tagged. */
interface Tagging<Id extends string> {
  noun: string
  flush: (ids: readonly Id[]) => Promise<unknown>
  /** Replaces a record's tags by others, and returns those that it had; null if that changes nothing. */
  change: (
    id: Id,
    change: (tags: readonly string[]) => readonly string[],
  ) => Promise<Result<readonly string[] | null>>
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((tag, index) => tag === other[index])

const candidateTagging: Tagging<CandidateId> = {
  noun: 'candidate',
  flush: (ids) => editSessions.candidates.flush(ids),
  change: async (id, change) => {
    const read = await api.ask('candidates.get', { id })
    if (!read.ok) return read
    const tags = [...change(read.value.tags)]
    if (isSame(tags, read.value.tags)) return { ok: true, value: null }
    const saved = await api.ask('candidates.save', { record: { ...read.value, tags } })
    return saved.ok ? { ok: true, value: read.value.tags } : saved
  },
}

const roleTagging: Tagging<RoleId> = {
  noun: 'role',
  flush: (ids) => editSessions.roles.flush(ids),
  change: async (id, change) => {
    const read = await api.ask('roles.get', { id })
    if (!read.ok) return read
    const tags = [...change(read.value.tags)]
    if (isSame(tags, read.value.tags)) return { ok: true, value: null }
    const saved = await api.ask('roles.save', { record: { ...read.value, tags } })
    return saved.ok ? { ok: true, value: read.value.tags } : saved
  },
}

const tagRecords = async <Id extends string>(
  { noun, flush, change }: Tagging<Id>,
  ids: readonly Id[],
  tags: readonly string[],
): Promise<void> => {
  await flush(ids)
  const tagged: { id: Id; added: readonly string[] }[] = []
  await runLongTask({
    title: `Tagging ${noun}s`,
    unit: `${noun}s`,
    items: ids,
    step: async (id) => {
      const before = await change(id, (present) => [...new Set([...present, ...tags])])
      if (!before.ok) notifyError(before.error)
      else if (before.value !== null) {
        const had = before.value
        tagged.push({ id, added: tags.filter((tag) => !had.includes(tag)) })
      }
      return true
    },
  })
  if (tagged.length === 0) return
  const untag = async (): Promise<void> => {
    for (const { id, added } of tagged) {
      const undone = await change(id, (present) => present.filter((tag) => !added.includes(tag)))
      if (!undone.ok) notifyError(undone.error)
    }
  }
  notifyUndo({
    message: `Tagged ${countOf(tagged.length, noun)} with ${tags.join(', ')}.`,
    onUndo: () => void untag(),
  })
}

/** Adds tags to candidates, with one *Undo*, which leaves them the tags they had. Unsaved edits are saved first. */
export const tagCandidates = (
  ids: readonly CandidateId[],
  tags: readonly string[],
): Promise<void> => tagRecords(candidateTagging, ids, tags)

/** Adds tags to roles, with one *Undo*, which leaves them the tags they had. Unsaved edits are saved first. */
export const tagRoles = (ids: readonly RoleId[], tags: readonly string[]): Promise<void> =>
  tagRecords(roleTagging, ids, tags)
