import { create } from 'zustand'

interface FocusModeState {
  isOn: boolean
  toggle: () => void
}

/** Whether sidebar and list are hidden, so that only the record being worked on is shown. */
export const useFocusMode = create<FocusModeState>()((set) => ({
  isOn: false,
  toggle: () => set(({ isOn }) => ({ isOn: !isOn })),
}))
