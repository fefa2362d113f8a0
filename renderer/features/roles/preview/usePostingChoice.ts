import { useCallback } from 'react'
import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Agency } from '@shared/model/agency'
import { agencyIdSchema, roleIdSchema, type RoleId } from '@shared/model/ids'
import { audienceSchema, type Audience } from '@shared/model/sentPosting'
import { useAgencies } from '@renderer/data/queries'

const choiceSchema = z.object({ audience: audienceSchema, agencyId: agencyIdSchema.nullable() })

type Choice = z.infer<typeof choiceSchema>

const storedSchema = z.object({ choices: z.record(roleIdSchema, choiceSchema) })

const noChoice: Choice = { audience: 'full', agencyId: null }
const noAgencies: readonly Agency[] = []

interface ChoiceState {
  choices: Partial<Record<RoleId, Choice>>
  choose: (roleId: RoleId, choice: Partial<Choice>) => void
}

/** Remembered on this machine, so that a restart never widens the audience of a role. */
export const useChoices = create<ChoiceState>()(
  persist(
    (set) => ({
      choices: {},
      choose: (roleId, choice) =>
        set(({ choices }) => ({
          choices: { ...choices, [roleId]: { ...noChoice, ...choices[roleId], ...choice } },
        })),
    }),
    {
      name: 'posting-choices',
      merge: (stored, state) => ({ ...state, ...storedSchema.safeParse(stored).data }),
    },
  ),
)

export interface PostingChoice {
  audience: Audience
  /** The agency that the posting is for; null for another audience, or if it has to be chosen yet. */
  agency: Agency | null
  agencies: readonly Agency[]
  choose: (choice: Partial<Choice>) => void
}

/**
 * Manages the audience of a role's posting; shared by the preview and *Send out*. The first agency
 * stands in only until one is chosen: each withholds something else.
 */
export const usePostingChoice = (roleId: RoleId): PostingChoice => {
  const choice = useChoices(({ choices }) => choices[roleId]) ?? noChoice
  const chooseFor = useChoices((state) => state.choose)
  const { data: agencies = noAgencies } = useAgencies()
  const agencyId = choice.agencyId ?? agencies[0]?.id ?? null
  return {
    audience: choice.audience,
    agency:
      choice.audience === 'agency' ? (agencies.find(({ id }) => id === agencyId) ?? null) : null,
    agencies,
    choose: useCallback(
      (part) => chooseFor(roleId, { agencyId, ...part }),
      [chooseFor, roleId, agencyId],
    ),
  }
}
