import { create } from 'zustand'
import { persist } from 'zustand/middleware'

interface SidebarState {
  isCollapsed: boolean
  toggle: () => void
}

/** Whether the sidebar shows icons alone; remembered. */
export const useSidebar = create<SidebarState>()(
  persist(
    (set) => ({
      isCollapsed: false,
      toggle: () => set(({ isCollapsed }) => ({ isCollapsed: !isCollapsed })),
    }),
    { name: 'sidebar' },
  ),
)
