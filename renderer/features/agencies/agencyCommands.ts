import { createEmptyAgencyDraft } from '@shared/model/agency'
import type { AgencyId } from '@shared/model/ids'
import { go } from '@renderer/navigation/routes'
import { api } from '@renderer/data/api'
import { countOf } from '@renderer/format/words'
import { notifyError } from '@renderer/ui/tasks/notify'
import { removeWithUndo } from '@renderer/editing/removeWithUndo'

/** Shows an agency, or the list alone. */
export const showAgency = (agencyId: AgencyId | null): void => go({ area: 'agencies', agencyId })

/** Stores a new agency and shows it. */
export const createAgency = async (): Promise<void> => {
  const result = await api.ask('agencies.create', { draft: createEmptyAgencyDraft() })
  if (result.ok) showAgency(result.value.id)
  else notifyError(result.error)
}

/** Deletes agencies, with *Undo*. */
export const removeAgencies = (ids: AgencyId[]): Promise<boolean> =>
  removeWithUndo('agencies', ids, `Deleted ${countOf(ids.length, 'agency', 'agencies')}.`)
