import { dialog, type BrowserWindow, type MessageBoxOptions } from 'electron'
import type { ClosingChoice } from '../app/closing'

const show = async (window: BrowserWindow | null, options: MessageBoxOptions): Promise<number> => {
  const shown = window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options)
  return (await shown).response
}

const manyNamed = 5

const nameAll = (names: readonly string[]): string => {
  const shown = names.slice(0, manyNamed).map((name) => `• ${name || 'Untitled'}`)
  const more = names.length - shown.length
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n')
}

/** Asks whether to discard changes that could not be saved. */
export const askAboutUnsaved = async (
  window: BrowserWindow | null,
  unsaved: readonly string[],
): Promise<ClosingChoice> => {
  const where = unsaved.length === 1 ? `“${unsaved[0] || 'Untitled'}”` : `${unsaved.length} records`
  const response = await show(window, {
    type: 'warning',
    message: `Changes in ${where} could not be saved`,
    detail: `${unsaved.length > 1 ? `${nameAll(unsaved)}\n\n` : ''}They are still on screen. Go back to see why, or to copy them. If you quit now, they are lost.`,
    buttons: [`Quit and discard the changes in ${where}`, 'Go back'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0 ? 'quit' : 'stay'
}

/**
 * Asks whether to keep waiting for a window that has not confirmed that everything is saved;
 * `signal` withdraws the question.
 */
export const askAboutSilence = async (
  window: BrowserWindow | null,
  signal: AbortSignal,
): Promise<ClosingChoice> => {
  const response = await show(window, {
    type: 'warning',
    message: 'Rolebench is still saving',
    detail:
      'The window has not responded yet. Saved changes are safe, but if you quit now, the last few words you typed may be lost.',
    buttons: ['Keep waiting', 'Quit now'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  })
  return response === 1 ? 'quit' : 'stay'
}

/** Offers to reload the page after a crash. */
export const askAboutCrash = async (window: BrowserWindow): Promise<'reload' | 'quit'> => {
  const response = await show(window, {
    type: 'error',
    message: 'The window stopped working',
    detail:
      'Everything up to the last moment was saved as you typed and is safe. Reload to carry on where you left off.',
    buttons: ['Reload', 'Quit'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 0 ? 'reload' : 'quit'
}

/** Asks what to do about an unresponsive page; `signal` withdraws the question. */
export const askAboutFreeze = async (
  window: BrowserWindow,
  signal: AbortSignal,
): Promise<'wait' | 'reload'> => {
  const response = await show(window, {
    type: 'warning',
    message: 'The window is not responding',
    detail:
      'It may just be busy. Saved changes are safe, but if you reload, the last few words you typed may be lost.',
    buttons: ['Wait', 'Reload'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  })
  return response === 1 ? 'reload' : 'wait'
}

/** Reports an error in the main process, and asks whether to continue. */
export const askAboutError = async (window: BrowserWindow | null): Promise<'continue' | 'quit'> => {
  const response = await show(window, {
    type: 'error',
    message: 'Rolebench ran into a problem',
    detail:
      'Saved changes are safe and you can continue. If something looks wrong, restart Rolebench. Details are in the log in the settings folder.',
    buttons: ['Go on', 'Quit'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1 ? 'quit' : 'continue'
}

/** Reports that the app could not start. Can be called at any time, even before `ready`. */
export const tellStartFailed = (): void =>
  dialog.showErrorBox(
    'Rolebench could not start',
    'Your workspaces are safe. Try again. If this keeps happening, reinstall Rolebench; your workspaces will not be affected.',
  )

/** Reports, also on standard error, that the app was modified. Call it after `ready`. */
export const tellAppChanged = (): void => {
  const title = 'Rolebench has been modified or damaged'
  const detail =
    'Its files are not the ones that were installed, so it did not start. Reinstall Rolebench; your workspaces will not be affected.'
  process.stderr.write(`${title}. ${detail}\n`)
  dialog.showErrorBox(title, detail)
}
