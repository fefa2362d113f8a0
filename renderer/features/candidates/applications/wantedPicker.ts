import { create } from 'zustand'
import type { RoleId } from '@shared/model/ids'

/** The role whose picker of candidates is to open as soon as it is on screen; null for none. */
export const useWantedPicker = create<{ roleId: RoleId | null }>()(() => ({ roleId: null }))

/** Asks for the picker of a role, which may not be on screen yet. */
export const askForCandidates = (roleId: RoleId): void => useWantedPicker.setState({ roleId })

/** Says that the picker has opened. */
export const settleWantedPicker = (): void => useWantedPicker.setState({ roleId: null })
