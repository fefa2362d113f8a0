import { api } from '@renderer/data/api'
import { flushUnsaved } from '@renderer/editing/unsaved'

/** Saves what is unsaved when the window is about to close, and reports what could not be saved. */
export const answerClosing = (): (() => void) =>
  api.subscribe('app.closing', () => {
    void flushUnsaved().then((unsaved) => api.ask('app.finishClosing', { unsaved }))
  })
