import { create } from 'zustand'

/** The line under the pointer or with the focus, which is highlighted on both sides. */
const useLight = create<{ key: number | null }>()(() => ({ key: null }))

/** Highlights a line on both sides; null for none. */
export const light = (key: number | null): void => useLight.setState({ key })

/** Whether a line is highlighted. */
export const useIsLit = (key: number): boolean => useLight((state) => state.key === key)
