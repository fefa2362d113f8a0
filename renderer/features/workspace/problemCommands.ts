import type { CollectionName } from '@shared/model/collections'
import type { Timestamp } from '@shared/model/record'
import { api } from '@renderer/lib/api'
import { formatDateTime } from '@renderer/lib/formatMoment'
import { notifyDone, notifyError } from '@renderer/ui/notify'

/** Puts the last version that can be read in the place of a damaged record. */
export const restoreLastGood = async (
  collection: CollectionName,
  recordId: string,
  savedAt: Timestamp,
): Promise<void> => {
  const result = await api.ask('quarantine.restoreLastGood', { collection, recordId })
  if (result.ok)
    notifyDone(
      `Restored the version of ${formatDateTime(savedAt)}. The damaged file stays where it was set aside.`,
    )
  else notifyError(result.error)
}

/** Shows a file that could not be read in the system's file manager. */
export const revealProblemFile = async (
  collection: CollectionName | null,
  fileName: string,
): Promise<void> => {
  const result = await api.ask('quarantine.reveal', { collection, fileName })
  if (!result.ok) notifyError(result.error)
}
