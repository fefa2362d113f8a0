import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { findStage, type StageLists } from '@shared/domain/stages/findStage'
import { useStageLists } from '@renderer/data/useStages'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import {
  applicationIdSchema,
  roleIdSchema,
  type ApplicationId,
  type RoleId,
} from '@shared/model/ids'
import type { RoleApplication } from '@shared/model/workspace/summaries'

/** How many candidates fit side by side. */
export const mostColumns = 6

interface ChosenState {
  /** The candidates chosen for comparison, by role. */
  chosen: Partial<Record<RoleId, ApplicationId[]>>
  choose: (roleId: RoleId, ids: ApplicationId[]) => void
}

const storedSchema = z.object({ chosen: z.record(roleIdSchema, z.array(applicationIdSchema)) })

/** Remembered on this machine; unreadable data counts as no choice. */
const useChosenApplications = create<ChosenState>()(
  persist(
    (set) => ({
      chosen: {},
      choose: (roleId, ids) => set(({ chosen }) => ({ chosen: { ...chosen, [roleId]: ids } })),
    }),
    {
      name: 'compared-applications',
      merge: (stored, state) => ({ ...state, ...storedSchema.safeParse(stored).data }),
    },
  ),
)

const isStillInPlay = (lists: StageLists, { application }: RoleApplication): boolean => {
  const { end } = findStage(lists, application.roleId, application.stage)
  return end === null || end === 'hired'
}

/** Picks the candidates to start with: those still in the running first, as many as fit. */
export const pickInitially = (rows: RoleApplication[], lists: StageLists): RoleApplication[] => {
  const inPlay = rows.filter((row) => isStillInPlay(lists, row))
  const others = rows.filter((row) => !isStillInPlay(lists, row))
  const wanted = inPlay.length >= 2 ? inPlay : [...inPlay, ...others]
  return wanted.slice(0, mostColumns)
}

export interface ShownApplications {
  shown: RoleApplication[]
  isShown: (id: ApplicationId) => boolean
  toggle: (id: ApplicationId) => void
}

/** Manages which of a role's candidates are shown side by side; remembered on this machine per role. */
export const useShownApplications = (
  roleId: RoleId,
  rows: RoleApplication[],
): ShownApplications => {
  const chosen = useChosenApplications((state) => state.chosen[roleId])
  const choose = useChosenApplications((state) => state.choose)
  const lists = useStageLists()

  const shown = useMemo(() => {
    const kept = rows.filter(({ application }) => chosen?.includes(application.id))
    return kept.length > 0 ? kept.slice(0, mostColumns) : pickInitially(rows, lists)
  }, [rows, chosen, lists])

  const isShown = useCallback(
    (id: ApplicationId) => shown.some(({ application }) => application.id === id),
    [shown],
  )

  const toggle = useCallback(
    (id: ApplicationId) => {
      const ids = shown.map(({ application }) => application.id)
      const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
      choose(roleId, next)
    },
    [choose, roleId, shown],
  )

  return { shown, isShown, toggle }
}
