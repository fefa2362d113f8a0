import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TrashEntry } from '@shared/contract/channels/recovery/trashChannels'
import { api } from '@renderer/data/api'
import { queryKey } from '@renderer/data/queries'
import { countOf } from '@renderer/format/words'
import { notifyDone, notifyError } from '@renderer/ui/tasks/notify'
import { runTrashTask } from '@renderer/ui/tasks/trashTask'

/** Provides commands that restore records from the trash or delete them permanently. */
export const useTrashCommands = () => {
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: queryKey('trash.list', {}) })

  const restore = useMutation({
    mutationFn: async (entries: readonly TrashEntry[]) => {
      const records = entries.map(({ collection, id, fileName }) => ({ collection, id, fileName }))
      const result = await runTrashTask(() => api.ask('trash.restore', { records }))
      if (!result.ok) notifyError(result.error)
      else notifyDone(`Restored ${countOf(entries.length, 'record')}.`)
    },
    onSettled: refresh,
  })

  const deleteForGood = useMutation({
    mutationFn: async (entries: readonly TrashEntry[]) => {
      const names = entries.map(({ collection, fileName }) => ({ collection, fileName }))
      const result = await runTrashTask(() => api.ask('trash.empty', { entries: names }))
      if (!result.ok) notifyError(result.error)
      else notifyDone(`Deleted ${countOf(result.value.deleted, 'record')} permanently.`)
    },
    onSettled: refresh,
  })

  return { restore, deleteForGood }
}
