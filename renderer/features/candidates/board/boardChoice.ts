import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'

const storedSchema = z.object({ isBoard: z.boolean() })

/** Whether a role's candidates are shown as a board or as a list; remembered on this machine. */
export const useBoardChoice = create<{ isBoard: boolean }>()(
  persist((): { isBoard: boolean } => ({ isBoard: false }), {
    name: 'candidates-as-board',
    merge: (stored, state) => ({ ...state, ...storedSchema.safeParse(stored).data }),
  }),
)
