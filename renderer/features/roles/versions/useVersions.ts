import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Result } from '@shared/contract/result'
import type { Role } from '@shared/model/role'
import type { RoleVersion } from '@shared/model/roleVersion'
import { api } from '@renderer/data/api'
import { formatDateTime } from '@renderer/format/formatMoment'
import { queryKey } from '@renderer/data/queries'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'

const tellFailure = <Value>(result: Result<Value>): Value | null => {
  if (result.ok) return result.value
  notifyError(result.error)
  return null
}

/**
 * Keeps and restores versions of a role. `flush` saves unsaved edits first and returns whether
 * everything is on disk.
 */
export const useVersionCommands = (role: Role, flush: () => Promise<boolean>) => {
  const queryClient = useQueryClient()
  const refresh = () =>
    queryClient.invalidateQueries({ queryKey: queryKey('versions.list', { roleId: role.id }) })

  const keep = useMutation({
    mutationFn: async () => {
      if (!(await flush())) return
      tellFailure(await api.ask('versions.keep', { roleId: role.id }))
      await refresh()
    },
  })

  const putBack = async (version: RoleVersion): Promise<Role | null> => {
    if (!(await flush())) return null
    const restored = tellFailure(
      await api.ask('versions.restore', { roleId: role.id, id: version.id }),
    )
    await refresh()
    return restored
  }

  const undo = async (restored: Role): Promise<void> => {
    const versions = tellFailure(await api.ask('versions.list', { roleId: role.id }))
    const replaced = versions?.find(({ rev }) => rev === restored.rev - 1)
    if (replaced) await putBack(replaced)
  }

  const restore = useMutation({
    mutationFn: async (version: RoleVersion) => {
      const restored = await putBack(version)
      if (!restored) return
      notifyUndo({
        message: `Restored the version of ${formatDateTime(version.keptAt)}.`,
        onUndo: () => void undo(restored),
      })
    },
  })

  return { keep, restore }
}
