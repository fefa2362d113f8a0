import type { PostingSource } from '@shared/contract/channels/postingChannels'
import type { RoleSource } from '@shared/model/role'
import { api } from '@renderer/data/api'
import { notifyError } from '@renderer/ui/tasks/notify'
import type { ImportItem } from './importItems'

/** What there is to store of an item; null if it is stored already. */
const describeSource = async ({
  name,
  input,
  state,
}: ImportItem): Promise<PostingSource | null> => {
  if (state.kind !== 'read') return null
  const { text } = state.reading
  switch (input.kind) {
    case 'pasted':
      return input
    case 'chosen':
      return { kind: 'chosen', token: input.token, text }
    case 'dropped': {
      const bytes = new Uint8Array(await input.file.arrayBuffer())
      return { kind: 'dropped', name, bytes, text }
    }
    case 'kept':
      return null
  }
}

/**
 * Stores an item's source among the attachments, so that its roles can be sorted again. If that
 * fails, the recruiter is told, and the roles are created without it.
 */
export const keepSource = async (item: ImportItem): Promise<RoleSource | undefined> => {
  // A dropped file may have been deleted since it was read.
  const source = await describeSource(item).catch(() => null)
  if (source === null) return undefined
  const kept = await api.ask('postings.keepSource', { source })
  if (kept.ok) return kept.value
  notifyError(kept.error)
  return undefined
}
