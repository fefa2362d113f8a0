import { notifyError } from '@renderer/ui/tasks/notify'
import { flushUnsaved } from './unsaved'

/**
 * Saves unsaved edits before the workspace is closed, or its window reloaded. If that fails,
 * everything stays as it is, so that the edits are kept; returns whether to go on.
 * @param whatStays the beginning of the sentence that says so
 */
export const saveBeforeLeaving = async (
  whatStays = 'This workspace stays open',
): Promise<boolean> => {
  const unsaved = await flushUnsaved()
  if (unsaved.length === 0) return true
  notifyError({
    message: `${whatStays}, because not everything could be saved: ${unsaved.join(', ')}. Your edits are kept; try again once they are saved.`,
  })
  return false
}
