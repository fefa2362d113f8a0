import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'

interface WidthState {
  /** Pixels, by split view and pane. */
  widths: Record<string, number>
  remember: (name: string, width: number) => void
}

const storedSchema = z.object({ widths: z.record(z.string(), z.number().positive()) })

const useWidths = create<WidthState>()(
  persist(
    (set) => ({
      widths: {},
      remember: (name, width) => set(({ widths }) => ({ widths: { ...widths, [name]: width } })),
    }),
    {
      name: 'pane-widths',
      merge: (stored, state) => ({ ...state, ...storedSchema.safeParse(stored).data }),
    },
  ),
)

export interface PaneWidths {
  /** The width that the user gave a pane, in pixels; undefined for none. */
  find: (paneId: string) => number | undefined
  remember: (paneId: string, width: number) => void
}

/**
 * The widths that the user gave the panes of a split view, remembered on this machine in pixels:
 * a share of the window would turn into another width with another window.
 */
export const usePaneWidths = (viewId: string): PaneWidths => {
  const { widths, remember } = useWidths()
  return {
    find: (paneId) => widths[`${viewId}/${paneId}`],
    remember: (paneId, width) => remember(`${viewId}/${paneId}`, width),
  }
}
