import { create } from 'zustand'
import { isSameValue } from '@shared/domain/merge/mergeRecords'
import type { AgencyId, CandidateId, RoleId } from '@shared/model/ids'
import {
  emptyHistory,
  goBack,
  goForward,
  pushPlace,
  type Move,
  type PlaceHistory,
} from './placeHistory'

export const roleTabs = ['posting', 'candidates', 'compare', 'send-out', 'versions'] as const
export type RoleTab = (typeof roleTabs)[number]

/** Every place in the window. */
export type Route =
  | { area: 'today' }
  | { area: 'roles'; roleId: RoleId | null; tab: RoleTab }
  | { area: 'candidates'; candidateId: CandidateId | null }
  | { area: 'board' }
  | { area: 'agencies'; agencyId: AgencyId | null }
  | { area: 'sentPostings' }
  | { area: 'settings' }

export type Area = Route['area']

type LastRoutes = { [Name in Area]: Extract<Route, { area: Name }> }

interface RouterState {
  route: Route
  /** The last route in each area, so that coming back finds it as it was. */
  lastRoutes: LastRoutes
  /** The routes before and after this one. */
  history: PlaceHistory<Route>
  /** Records that were deleted, to which nothing leads back. */
  gone: ReadonlySet<string>
  go: (route: Route) => void
  goToArea: (area: Area) => void
  back: () => void
  forward: () => void
  /** Leads back to none of these records any more. */
  forget: (ids: readonly string[]) => void
  reset: () => void
}

const firstRoutes: LastRoutes = {
  today: { area: 'today' },
  roles: { area: 'roles', roleId: null, tab: 'posting' },
  candidates: { area: 'candidates', candidateId: null },
  board: { area: 'board' },
  agencies: { area: 'agencies', agencyId: null },
  sentPostings: { area: 'sentPostings' },
  settings: { area: 'settings' },
}

const recordOf = (route: Route): string | null => {
  switch (route.area) {
    case 'roles':
      return route.roleId
    case 'candidates':
      return route.candidateId
    case 'agencies':
      return route.agencyId
    case 'today':
    case 'board':
    case 'sentPostings':
    case 'settings':
      return null
  }
}

/** Whether the view only waits at this route until its list opens the first record. */
const isPassing = (route: Route): boolean =>
  (route.area === 'roles' || route.area === 'candidates' || route.area === 'agencies') &&
  recordOf(route) === null

const show = (state: RouterState, route: Route): Partial<RouterState> => {
  const lastRoutes = { ...state.lastRoutes, [route.area]: route }
  if (isSameValue(route, state.route)) return { route, lastRoutes }
  const history = isPassing(state.route) ? state.history : pushPlace(state.history, state.route)
  return { route, lastRoutes, history }
}

const move = (
  state: RouterState,
  find: (
    history: PlaceHistory<Route>,
    present: Route,
    exists: (route: Route) => boolean,
  ) => Move<Route> | null,
): Partial<RouterState> => {
  const found = find(state.history, state.route, (route) => !state.gone.has(recordOf(route) ?? ''))
  if (found === null) return {}
  const { place, past, future } = found
  return {
    route: place,
    history: { past, future },
    lastRoutes: { ...state.lastRoutes, [place.area]: place },
  }
}

const atStart = {
  route: firstRoutes.roles,
  lastRoutes: firstRoutes,
  history: emptyHistory,
  gone: new Set<string>(),
}

/** The route that the window shows. */
export const useRouter = create<RouterState>()((set) => ({
  ...atStart,
  go: (route) => set((state) => show(state, route)),
  goToArea: (area) => set((state) => show(state, state.lastRoutes[area])),
  back: () => set((state) => move(state, goBack)),
  forward: () => set((state) => move(state, goForward)),
  forget: (ids) => set(({ gone }) => ({ gone: new Set([...gone, ...ids]) })),
  reset: () => set(atStart),
}))

/** Goes to a route. */
export const go = (route: Route): void => useRouter.getState().go(route)
