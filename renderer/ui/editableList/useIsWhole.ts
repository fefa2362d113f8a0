import { useDeferredValue } from 'react'

/** How many rows fill the tallest window. */
export const rowsAtFirst = 32

/**
 * Whether a component that has just appeared should draw all of its rows: false for its first
 * frame, which shows only what fills the window, so that opening something long takes no longer
 * than opening something short; true from the next one on.
 */
export const useIsWhole = (): boolean => useDeferredValue(true, false)
