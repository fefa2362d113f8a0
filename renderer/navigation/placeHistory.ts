/** The places before and after the one on screen, nearest last. */
export interface PlaceHistory<Place> {
  past: readonly Place[]
  future: readonly Place[]
}

/** A place to go to, and the history from there. */
export interface Move<Place> extends PlaceHistory<Place> {
  place: Place
}

export const emptyHistory: PlaceHistory<never> = { past: [], future: [] }

const mostPlaces = 100

/** Notes that the window leaves a place for a new one; nothing lies ahead of that. */
export const pushPlace = <Place>(
  { past }: PlaceHistory<Place>,
  left: Place,
): PlaceHistory<Place> => ({ past: [...past, left].slice(-mostPlaces), future: [] })

/** Moves to the nearest earlier place that still exists; null if there is none. */
export const goBack = <Place>(
  { past, future }: PlaceHistory<Place>,
  present: Place,
  exists: (place: Place) => boolean,
): Move<Place> | null => {
  const index = past.findLastIndex(exists)
  const place = past[index]
  if (place === undefined) return null
  return {
    place,
    past: past.slice(0, index),
    future: exists(present) ? [...future, present] : future,
  }
}

/** Moves to the nearest later place that still exists; null if there is none. */
export const goForward = <Place>(
  { past, future }: PlaceHistory<Place>,
  present: Place,
  exists: (place: Place) => boolean,
): Move<Place> | null => {
  const move = goBack({ past: future, future: past }, present, exists)
  return move && { place: move.place, past: move.future, future: move.past }
}
