/** Something on screen that may hold edits which are not on disk yet. */
export interface UnsavedSource {
  /** What the user calls it, e.g. the title of the role. */
  title: () => string
  /** Tries to save everything at once; true when nothing is left unsaved. */
  flush: () => Promise<boolean>
}

const sources = new Set<UnsavedSource>()

/** Adds a source to those that are saved before the window closes; returns its removal. */
export const registerUnsavedSource = (source: UnsavedSource): (() => void) => {
  sources.add(source)
  return () => {
    sources.delete(source)
  }
}

/** Saves everything that is unsaved; gives the titles of what could not be. */
export const flushUnsaved = async (): Promise<string[]> => {
  const outcomes = await Promise.all(
    [...sources].map(async (source) => ({ title: source.title(), saved: await source.flush() })),
  )
  return outcomes.filter(({ saved }) => !saved).map(({ title }) => title)
}
