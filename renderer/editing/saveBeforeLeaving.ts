import { notifyError } from '@renderer/ui/tasks/notify'
import { flushUnsaved } from './unsaved'

/**
 * Saves what is unsaved before the workspace is left. Where that fails the
 * workspace stays open, so that the edits stay on screen; gives whether to go on.
 */
export const saveBeforeLeaving = async (): Promise<boolean> => {
  const unsaved = await flushUnsaved()
  if (unsaved.length === 0) return true
  notifyError({
    message: `This workspace stays open, because not everything could be saved: ${unsaved.join(', ')}. Your edits are kept; try again once they are saved.`,
  })
  return false
}
