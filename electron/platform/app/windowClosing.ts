import type { BrowserWindow } from 'electron'
import { askAboutSilence, askAboutUnsaved } from '../dialogs/messages'
import type { Emit } from '@electron/services/emit'
import { answerWithin } from '@electron/store/files'
import { getPlacement } from '../windows/mainWindow'
import { writePlacement } from '../windows/placementFile'
import { createClosing, type Closing } from './closing'
import type { Logger } from './logFile'

const patienceMs = 5_000

export interface WindowClosingOptions {
  window: BrowserWindow
  emit: Emit
  log: Logger
  /** The file that the window's placement is saved in. */
  placementFile: string
  /** Shuts down the open workspace and the printer. */
  giveUp: () => Promise<void>
}

/** Closes the app's window once the page has saved. */
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
      // The last backup takes a while, and anything typed meanwhile would be lost.
      if (placement !== null) window.hide()
      const keepPlacement = async (): Promise<void> => {
        if (placement !== null) await answerWithin(writePlacement(placementFile, placement))
      }
      // Side by side: where a disk no longer responds, both take until they give up.
      await Promise.all([attempt('give-up', giveUp), attempt('keep-placement', keepPlacement)])
      if (!window.isDestroyed()) window.destroy()
    },
  })
}
