import type { AppHandlers } from '@electron/services/context'

/**
 * Opens the workspace that was open last, while the window is still loading. A
 * window that asks what is open is answered once that is known, so that it never
 * shows the wrong screen first. One that can't be opened leaves none open.
 */
export const reopenLastWorkspace = (handlers: AppHandlers): AppHandlers => {
  const reopen = async (): Promise<void> => {
    const recent = await handlers['workspace.listRecent']({})
    const last = recent.ok ? recent.value[0] : undefined
    if (last !== undefined) await handlers['workspace.openRecent']({ id: last.id })
  }
  const reopened = reopen()
  return {
    ...handlers,
    'workspace.getState': async (input) => {
      await reopened
      return handlers['workspace.getState'](input)
    },
  }
}
