import { create } from 'zustand'

/** The line that is under the pointer or has the focus, to be lit up on both sides. */
const useLight = create<{ key: number | null }>()(() => ({ key: null }))

/** Lights a line up on both sides; null for none. */
export const light = (key: number | null): void => useLight.setState({ key })

/** Whether a line is lit up. */
export const useIsLit = (key: number): boolean => useLight((state) => state.key === key)
