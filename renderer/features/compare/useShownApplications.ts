import { useCallback, useMemo, useState } from 'react'
import { z } from 'zod'
import { applicationIdSchema, type ApplicationId, type RoleId } from '@shared/model/ids'
import type { RoleApplication } from '@shared/model/workspace/summaries'

/** How many candidates fit side by side. */
export const mostColumns = 6

const storedSchema = z.array(applicationIdSchema)

const storageKey = (roleId: RoleId): string => `rolebench.compare.${roleId}`

const readStored = (roleId: RoleId): ApplicationId[] | null => {
  try {
    const parsed = storedSchema.safeParse(
      JSON.parse(localStorage.getItem(storageKey(roleId)) ?? ''),
    )
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

const isStillInPlay = ({ application: { stage } }: RoleApplication): boolean =>
  stage !== 'rejected' && stage !== 'withdrawn'

/** The candidates to start with: those still in play first, as many as fit. */
export const pickInitially = (rows: RoleApplication[]): RoleApplication[] => {
  const inPlay = rows.filter(isStillInPlay)
  const others = rows.filter((row) => !isStillInPlay(row))
  const wanted = inPlay.length >= 2 ? inPlay : [...inPlay, ...others]
  return wanted.slice(0, mostColumns)
}

export interface ShownApplications {
  shown: RoleApplication[]
  isShown: (id: ApplicationId) => boolean
  toggle: (id: ApplicationId) => void
}

/** Which of a role's candidates stand side by side; remembered on this machine per role. */
export const useShownApplications = (
  roleId: RoleId,
  rows: RoleApplication[],
): ShownApplications => {
  const [chosen, setChosen] = useState(() => readStored(roleId))

  const shown = useMemo(() => {
    const kept = rows.filter(({ application }) => chosen?.includes(application.id))
    return kept.length > 0 ? kept.slice(0, mostColumns) : pickInitially(rows)
  }, [rows, chosen])

  const isShown = useCallback(
    (id: ApplicationId) => shown.some(({ application }) => application.id === id),
    [shown],
  )

  const toggle = useCallback(
    (id: ApplicationId) => {
      const ids = shown.map(({ application }) => application.id)
      const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
      localStorage.setItem(storageKey(roleId), JSON.stringify(next))
      setChosen(next)
    },
    [roleId, shown],
  )

  return { shown, isShown, toggle }
}
