import { create } from 'zustand'
import type { AgencyId, CandidateId, RoleId } from '@shared/model/ids'

export const roleTabs = ['posting', 'candidates', 'compare', 'send-out', 'versions'] as const
export type RoleTab = (typeof roleTabs)[number]

/** Every place in the window. */
export type Route =
  | { area: 'roles'; roleId: RoleId | null; tab: RoleTab }
  | { area: 'candidates'; candidateId: CandidateId | null }
  | { area: 'agencies'; agencyId: AgencyId | null }
  | { area: 'submissions' }
  | { area: 'settings' }

export type Area = Route['area']

type LastRoutes = { [Name in Area]: Extract<Route, { area: Name }> }

interface RouterState {
  route: Route
  /** The last route in each area, so that coming back finds it as it was. */
  lastRoutes: LastRoutes
  go: (route: Route) => void
  goToArea: (area: Area) => void
  reset: () => void
}

const firstRoutes: LastRoutes = {
  roles: { area: 'roles', roleId: null, tab: 'posting' },
  candidates: { area: 'candidates', candidateId: null },
  agencies: { area: 'agencies', agencyId: null },
  submissions: { area: 'submissions' },
  settings: { area: 'settings' },
}

/** The route that the window shows. */
export const useRouter = create<RouterState>()((set) => ({
  route: firstRoutes.roles,
  lastRoutes: firstRoutes,
  go: (route) =>
    set(({ lastRoutes }) => ({ route, lastRoutes: { ...lastRoutes, [route.area]: route } })),
  goToArea: (area) => set(({ lastRoutes }) => ({ route: lastRoutes[area] })),
  reset: () => set({ route: firstRoutes.roles, lastRoutes: firstRoutes }),
}))

/** Goes to a route. */
export const go = (route: Route): void => useRouter.getState().go(route)
