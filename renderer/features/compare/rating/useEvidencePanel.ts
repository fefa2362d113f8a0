import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** In windows this wide, there is room for the panel beside the grid. */
const roomyWindowPx = 1600

interface EvidencePanelState {
  isShown: boolean
  show: () => void
  hide: () => void
}

/** Whether the evidence is shown beside the grid; remembered on this machine. */
export const useEvidencePanel = create<EvidencePanelState>()(
  persist(
    (set) => ({
      isShown: window.innerWidth >= roomyWindowPx,
      show: () => set({ isShown: true }),
      hide: () => set({ isShown: false }),
    }),
    { name: 'evidence-panel' },
  ),
)
