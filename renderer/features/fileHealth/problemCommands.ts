import type { CollectionName } from '@shared/model/workspace/collections'
import type { WorkspaceProblem } from '@shared/model/workspace/workspaceState'
import { api } from '@renderer/data/api'
import { notifyDone, notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { describeLastGood } from './lastGoodLabels'

/** Replaces a damaged record by its last readable version. */
export const restoreLastGood = async (
  collection: CollectionName,
  recordId: string,
): Promise<void> => {
  const result = await api.ask('quarantine.restoreLastGood', { collection, recordId })
  if (result.ok)
    notifyDone(`Restored ${describeLastGood(result.value)}. The damaged file stays set aside.`)
  else notifyError(result.error)
}

/** Lists a dismissed file again among those that need attention. */
export const reopenProblem = async (quarantinedAs: string): Promise<void> => {
  const result = await api.ask('quarantine.reopen', { quarantinedAs })
  if (!result.ok) notifyError(result.error)
}

/** Leaves a damaged file set aside, and takes it off the list of files that need attention. */
export const dismissProblem = async (quarantinedAs: string): Promise<void> => {
  const result = await api.ask('quarantine.dismiss', { quarantinedAs })
  if (result.ok)
    notifyUndo({
      message: 'The file stays set aside, and no longer needs attention.',
      onUndo: () => void reopenProblem(quarantinedAs),
    })
  else notifyError(result.error)
}

/** What identifies a file that could not be read. */
export type ProblemFile = Pick<WorkspaceProblem, 'collection' | 'fileName' | 'quarantinedAs'>

/** Shows a file that could not be read in the system's file manager. */
export const revealProblemFile = async ({
  collection,
  fileName,
  quarantinedAs,
}: ProblemFile): Promise<void> => {
  const result = await api.ask('quarantine.reveal', { collection, fileName, quarantinedAs })
  if (!result.ok) notifyError(result.error)
}
