import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** What is remembered about the panel of one screen at one width of the window; null for a default. */
interface PanelMemory {
  isOpen: boolean | null
  tab: string | null
  /** In pixels. */
  width: number | null
}

interface PanelStore {
  panels: Readonly<Record<string, PanelMemory>>
  remember: (key: string, change: Partial<PanelMemory>) => void
}

const nothing: PanelMemory = { isOpen: null, tab: null, width: null }

const breakpoints = [900, 1200, 1600] as const

/** Returns the key under which a screen's panel is remembered in a window of this width, in pixels. */
export const findPanelKey = (screen: string, windowWidth: number): string =>
  `${screen} ${breakpoints.findLast((from) => windowWidth >= from) ?? 0}`

/** The panels of all screens; remembered. */
const usePanelStore = create<PanelStore>()(
  persist(
    (set) => ({
      panels: {},
      remember: (key, change) =>
        set(({ panels }) => ({
          panels: { ...panels, [key]: { ...nothing, ...panels[key], ...change } },
        })),
    }),
    { name: 'panels' },
  ),
)

/** Returns what is remembered under a key, and a function that changes it. */
export const usePanelMemory = (
  key: string,
): [PanelMemory, (change: Partial<PanelMemory>) => void] => {
  const memory = usePanelStore(({ panels }) => panels[key] ?? nothing)
  const remember = usePanelStore((store) => store.remember)
  return [memory, (change) => remember(key, change)]
}
