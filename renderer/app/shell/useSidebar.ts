import { create } from 'zustand'
import { persist } from 'zustand/middleware'

interface SidebarState {
  isCollapsed: boolean
  toggle: () => void
}

/** Whether the sidebar is collapsed to icons; remembered. */
export const useSidebar = create<SidebarState>()(
  persist(
    (set) => ({
      isCollapsed: false,
      toggle: () => set(({ isCollapsed }) => ({ isCollapsed: !isCollapsed })),
    }),
    { name: 'sidebar' },
  ),
)
