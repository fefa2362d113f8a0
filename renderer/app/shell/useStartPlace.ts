import { useEffect } from 'react'
import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { api } from '@renderer/data/api'
import { getToday } from '@renderer/format/getToday'
import { useRouter } from '@renderer/navigation/routes'
import { chooseStartArea, type LastPlace } from './startPlace'

interface LastPlaces {
  /** By workspace. */
  places: Readonly<Record<string, LastPlace>>
}

const areaNames = ['today', 'roles', 'candidates', 'agencies', 'sentPostings', 'settings'] as const
/** The place of sent postings was remembered under another name before. */
const areaSchema = z.preprocess(
  (name) => (name === 'submissions' ? 'sentPostings' : name),
  z.enum(areaNames),
)
const storedSchema = z.object({
  places: z.record(z.string(), z.object({ area: areaSchema, day: z.string() })),
})

const useLastPlaces = create<LastPlaces>()(
  persist((): LastPlaces => ({ places: {} }), {
    name: 'last-places',
    merge: (stored, state) => ({ ...state, ...storedSchema.safeParse(stored).data }),
  }),
)

const remember = (workspaceId: string): void => {
  const { area } = useRouter.getState().route
  useLastPlaces.setState(({ places }) => ({
    places: { ...places, [workspaceId]: { area, day: getToday() } },
  }))
}

/** Begins where the day or the last work in the workspace suggests, unless somebody has already gone elsewhere. */
export const useStartPlace = (workspaceId: string): void => {
  useEffect(() => {
    const last = useLastPlaces.getState().places[workspaceId]
    let hasEnded = false
    void api.ask('today.list', {}).then((result) => {
      const { route, goToArea } = useRouter.getState()
      if (hasEnded || route.area !== 'roles') return
      const { rows, today } = result.ok ? result.value : { rows: [], today: getToday() }
      const isPlanned = rows.some(
        ({ day, reference: { kind } }) =>
          day <= today && (kind === 'action' || kind === 'interview'),
      )
      const area = chooseStartArea({ last, today, isPlanned })
      if (area !== 'roles') goToArea(area)
      remember(workspaceId)
    })
    const stop = useRouter.subscribe(() => remember(workspaceId))
    return () => {
      hasEnded = true
      stop()
    }
  }, [workspaceId])
}
