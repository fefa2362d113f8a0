import { z } from 'zod'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { roleIdSchema, type RoleId } from '@shared/model/ids'
import { usePreferences } from '@renderer/data/queries'

/** The rater's name until the user gives one. */
const unnamedRater = 'Me'

interface RaterState {
  /** The names to rate as, by role, where it isn't the user's own. */
  names: Partial<Record<RoleId, string>>
  rateAs: (roleId: RoleId, name: string) => void
}

const storedSchema = z.object({ names: z.record(roleIdSchema, z.string()) })

const useRaters = create<RaterState>()(
  persist(
    (set) => ({
      names: {},
      rateAs: (roleId, name) => set(({ names }) => ({ names: { ...names, [roleId]: name } })),
    }),
    {
      name: 'rating-as',
      merge: (stored, state) => ({ ...state, ...storedSchema.safeParse(stored).data }),
    },
  ),
)

/**
 * Returns the name to rate a role's candidates as, and a function to change it. It is the user's
 * own name until another one is given for this role, which is remembered on this machine; an empty
 * one leads back to the user's own.
 */
export const useRaterName = (roleId: RoleId): [string, (name: string) => void] => {
  const ownName = usePreferences().data?.raterName.trim()
  const given = useRaters(({ names }) => names[roleId])
  const rateAs = useRaters((state) => state.rateAs)
  return [given || ownName || unnamedRater, (name) => rateAs(roleId, name.trim())]
}
