/** Something on screen that may have edits which are not on disk yet. */
export interface UnsavedSource {
  /** What the user calls it, e.g. the title of the role. */
  title: () => string
  /** Tries to save everything at once; true if nothing is left unsaved. */
  flush: () => Promise<boolean>
  /** Called once everything is saved and the window is about to be left. */
  leave?: () => Promise<void>
}

const sources = new Set<UnsavedSource>()

/** Registers a source to save before the window closes; returns a function that removes it. */
export const registerUnsavedSource = (source: UnsavedSource): (() => void) => {
  sources.add(source)
  return () => {
    sources.delete(source)
  }
}

/** Saves everything that is unsaved before it is left; returns the titles of what could not be saved. */
export const flushUnsaved = async (): Promise<string[]> => {
  const outcomes = await Promise.all(
    [...sources].map(async (source) => ({ title: source.title(), saved: await source.flush() })),
  )
  const unsaved = outcomes.filter(({ saved }) => !saved).map(({ title }) => title)
  if (unsaved.length === 0) await Promise.all([...sources].map(async ({ leave }) => leave?.()))
  return unsaved
}
