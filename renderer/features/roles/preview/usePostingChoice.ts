import { create } from 'zustand'
import type { Agency } from '@shared/model/agency'
import type { AgencyId } from '@shared/model/ids'
import type { Audience } from '@shared/model/submission'
import { useAgencies } from '@renderer/data/queries'

interface ChoiceState {
  audience: Audience
  agencyId: AgencyId | null
  choose: (choice: Partial<Pick<ChoiceState, 'audience' | 'agencyId'>>) => void
}

const useChoice = create<ChoiceState>()((set) => ({
  audience: 'full',
  agencyId: null,
  choose: (choice) => set(choice),
}))

export interface PostingChoice {
  audience: Audience
  /** The agency that the posting is for; null for another audience, or if there is no agency. */
  agency: Agency | null
  agencies: readonly Agency[]
  choose: ChoiceState['choose']
}

/** Manages the audience of the posting on screen; shared by the preview and *Send out*. */
export const usePostingChoice = (): PostingChoice => {
  const { audience, agencyId, choose } = useChoice()
  const { data: agencies = [] } = useAgencies()
  const chosen = agencies.find(({ id }) => id === agencyId) ?? agencies[0]
  return { audience, agency: audience === 'agency' ? (chosen ?? null) : null, agencies, choose }
}
