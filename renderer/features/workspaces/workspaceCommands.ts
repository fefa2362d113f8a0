import { ok, type Result } from '@shared/contract/result'
import type { FileToken } from '@shared/contract/tokens'
import type { WorkspaceId } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { saveBeforeLeaving } from '@renderer/editing/saveBeforeLeaving'
import { notifyError } from '@renderer/ui/tasks/notify'

/**
 * Saves and does what replaces the workspace, without input meanwhile: a word that is
 * typed while the workspace closes would have nowhere to go.
 */
const withoutInput = async <Value>(task: () => Promise<Value>): Promise<Value> => {
  const focused = document.activeElement
  document.body.inert = true
  try {
    return await task()
  } finally {
    document.body.inert = false
    if (focused instanceof HTMLElement) focused.focus()
  }
}

const leaveFor = (open: () => Promise<Result<unknown>>): Promise<void> =>
  withoutInput(async () => {
    if (!(await saveBeforeLeaving())) return
    const result = await open()
    if (!result.ok && result.error.code !== 'cancelled') notifyError(result.error)
  })

/** Asks for a folder and opens the workspace in it. */
export const openWorkspace = async (): Promise<void> => {
  const chosen = await api.ask('dialogs.chooseFolder', { purpose: 'open-workspace' })
  if (!chosen.ok) notifyError(chosen.error)
  const folder = chosen.ok ? chosen.value?.token : undefined
  if (folder) await leaveFor(() => api.ask('workspace.open', { folder }))
}

/** Makes a workspace in a chosen folder and opens it; gives the error when that failed. */
export const createWorkspace = (folder: FileToken, name: string): Promise<Result<unknown>> =>
  withoutInput(async () =>
    (await saveBeforeLeaving()) ? api.ask('workspace.create', { folder, name }) : ok(null),
  )

export const openRecentWorkspace = (id: WorkspaceId): Promise<void> =>
  leaveFor(() => api.ask('workspace.openRecent', { id }))

export const openSampleWorkspace = (): Promise<void> =>
  leaveFor(() => api.ask('workspace.openSample', {}))

export const closeWorkspace = (): Promise<void> => leaveFor(() => api.ask('workspace.close', {}))

/** Shows the workspace's folder in the system's file manager. */
export const revealWorkspace = async (): Promise<void> => {
  const result = await api.ask('workspace.reveal', {})
  if (!result.ok) notifyError(result.error)
}
