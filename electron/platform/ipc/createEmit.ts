import type { WebContents } from 'electron'
import type { Emit } from '@electron/services/emit'
import { eventWire } from './wireNames'

/** Sends events to the window that `findTarget` returns, if any. */
export const createEmit =
  (findTarget: () => WebContents | null): Emit =>
  (name, payload) => {
    const target = findTarget()
    if (target !== null && !target.isDestroyed()) target.send(eventWire, name, payload)
  }
