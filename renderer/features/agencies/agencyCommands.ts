import { createEmptyAgencyDraft } from '@shared/model/agency'
import type { AgencyId } from '@shared/model/ids'
import { focusList, focusRecordName } from '@renderer/navigation/focusWhenShown'
import { go } from '@renderer/navigation/routes'
import { api } from '@renderer/data/api'
import { notifyError } from '@renderer/ui/tasks/notify'
import { isUntouched } from '@renderer/editing/discardUntouched'
import { editSessions } from '@renderer/editing/editableRecords'
import { nameAgencies } from '@renderer/editing/recordNames'
import { removeWithUndo } from '@renderer/editing/undo/removeWithUndo'

/** Shows an agency, or the list alone. */
export const showAgency = (agencyId: AgencyId | null): void => go({ area: 'agencies', agencyId })

const begin = (id: AgencyId): void => {
  showAgency(id)
  focusRecordName(id)
}

/** Shows a new agency with the cursor in the name: the one begun before, if that is still blank. */
export const createAgency = async (): Promise<void> => {
  const begun = editSessions.agencies.list().find((each) => isUntouched('agencies', each))
  if (begun) {
    begin(begun.id)
    return
  }
  const result = await api.ask('agencies.create', { draft: createEmptyAgencyDraft() })
  if (result.ok) begin(result.value.id)
  else notifyError(result.error)
}

/** Deletes agencies, with *Undo*, and leads back to the list. */
export const removeAgencies = async (ids: AgencyId[]): Promise<boolean> => {
  const isRemoved = await removeWithUndo('agencies', ids, `Deleted ${await nameAgencies(ids)}.`)
  if (isRemoved) focusList('Agencies')
  return isRemoved
}
