import { create } from 'zustand'

/** The key fact that the strip is asked to show and to focus, as in `data-field`; null for none. */
export const useWantedFact = create<{ field: string | null }>()(() => ({ field: null }))

/** Asks the strip for a key fact that is not on screen, because it is still empty. */
export const askForFact = (field: string): void => useWantedFact.setState({ field })

/** Says that the strip has dealt with what it was asked for. */
export const settleWantedFact = (): void => useWantedFact.setState({ field: null })
