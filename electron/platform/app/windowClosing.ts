import type { BrowserWindow } from 'electron'
import { askAboutSilence, askAboutUnsaved } from '../dialogs/messages'
import type { Emit } from '@electron/services/emit'
import { getPlacement } from '../windows/mainWindow'
import { writePlacement } from '../windows/placementFile'
import { createClosing, type Closing } from './closing'
import type { Logger } from './logFile'

const patienceMs = 5_000

export interface WindowClosingOptions {
  window: BrowserWindow
  emit: Emit
  log: Logger
  /** Where to keep where the window stood. */
  placementFile: string
  /** Ends what works for the window: the open workspace, the printer. */
  giveUp: () => Promise<void>
}

/** Closing the app's one window, for which the page saves first. */
export const createWindowClosing = ({
  window,
  emit,
  log,
  placementFile,
  giveUp,
}: WindowClosingOptions): Closing => {
  let isLoaded = false
  window.webContents.on('did-finish-load', () => (isLoaded = true))
  window.webContents.on('render-process-gone', () => (isLoaded = false))

  const attempt = async (event: string, task: () => Promise<void>): Promise<void> => {
    try {
      await task()
    } catch (error) {
      log.error(event, error)
    }
  }

  return createClosing({
    patienceMs,
    askWindow: () => {
      if (!isLoaded) return false
      emit('app.closing', {})
      return true
    },
    askAboutUnsaved: (unsaved) => askAboutUnsaved(window, unsaved),
    askAboutSilence: (signal) => askAboutSilence(window, signal),
    finish: async () => {
      const placement = window.isDestroyed() ? null : getPlacement(window)
      // The last backup takes its time, and what was typed meanwhile would be lost.
      if (placement !== null) window.hide()
      await attempt('give-up', giveUp)
      if (placement !== null)
        await attempt('keep-placement', () => writePlacement(placementFile, placement))
      if (!window.isDestroyed()) window.destroy()
    },
  })
}
