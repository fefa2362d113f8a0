import { api } from '@renderer/data/api'
import { flushUnsaved } from '@renderer/editing/unsaved'

/** Saves what is unsaved when the window is about to close, and says what could not be. */
export const answerClosing = (): (() => void) =>
  api.subscribe('app.closing', () => {
    void flushUnsaved().then((unsaved) => api.ask('app.finishClosing', { unsaved }))
  })
