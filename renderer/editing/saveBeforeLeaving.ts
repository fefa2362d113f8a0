import { notifyError } from '@renderer/ui/tasks/notify'
import { flushUnsaved } from './unsaved'

/**
 * Saves what is unsaved before the workspace is left, or its window reloaded. Where
 * that fails all stays as it is, so that the edits are kept; gives whether to go on.
 * @param whatStays begins the sentence that says so
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
