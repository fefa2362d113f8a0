import { ok, type Result } from '@shared/contract/result'
import type { FileToken } from '@shared/contract/tokens'
import type { WorkspaceId } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { saveBeforeLeaving } from '@renderer/editing/saveBeforeLeaving'
import { notifyError } from '@renderer/ui/tasks/notify'

/**
 * Saves and runs a task that replaces the workspace, blocking input meanwhile: a word typed while
 * the workspace closes would have nowhere to go.
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

/** Reports a failure, unless the user cancelled. */
export const notifyUnlessCancelled = (result: Result<unknown>): void => {
  if (!result.ok && result.error.code !== 'cancelled') notifyError(result.error)
}

const isNoneOpen = async (): Promise<boolean> => {
  const state = await api.ask('workspace.getState', {})
  return state.ok && state.value === null
}

const leaveFor = (open: () => Promise<Result<unknown>>): Promise<void> =>
  withoutInput(async () => {
    if (await saveBeforeLeaving()) notifyUnlessCancelled(await open())
  })

/**
 * Opens a workspace in place of the current one. If none is open, input is not blocked: nothing
 * typed could be lost, and the user may change their mind.
 */
const openInstead = async (open: () => Promise<Result<unknown>>): Promise<void> =>
  (await isNoneOpen()) ? notifyUnlessCancelled(await open()) : leaveFor(open)

/** Asks for a folder and opens the workspace in it. */
export const openWorkspace = async (): Promise<void> => {
  const chosen = await api.ask('dialogs.chooseFolder', { purpose: 'open-workspace' })
  if (!chosen.ok) notifyError(chosen.error)
  const folder = chosen.ok ? chosen.value?.token : undefined
  if (folder) await openInstead(() => api.ask('workspace.open', { folder }))
}

/** Creates a workspace in a chosen folder and opens it; returns the error if that failed. */
export const createWorkspace = (folder: FileToken, name: string): Promise<Result<unknown>> =>
  withoutInput(async () =>
    (await saveBeforeLeaving()) ? api.ask('workspace.create', { folder, name }) : ok(null),
  )

export const openRecentWorkspace = (id: WorkspaceId): Promise<void> =>
  openInstead(() => api.ask('workspace.openRecent', { id }))

export const openSampleWorkspace = (): Promise<void> =>
  openInstead(() => api.ask('workspace.openSample', {}))

export const closeWorkspace = (): Promise<void> => leaveFor(() => api.ask('workspace.close', {}))

/** Cancels the workspace that is being opened. */
export const cancelOpening = async (): Promise<void> => {
  await api.ask('workspace.cancelOpening', {})
}

/** Shows the workspace's folder in the system's file manager. */
export const revealWorkspace = async (): Promise<void> => {
  const result = await api.ask('workspace.reveal', {})
  if (!result.ok) notifyError(result.error)
}
