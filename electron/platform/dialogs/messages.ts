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

/** Asks whether to lose what could not be saved. */
export const askAboutUnsaved = async (
  window: BrowserWindow | null,
  unsaved: readonly string[],
): Promise<ClosingChoice> => {
  const where = unsaved.length === 1 ? `“${unsaved[0] || 'Untitled'}”` : `${unsaved.length} records`
  const response = await show(window, {
    type: 'warning',
    message: `Changes in ${where} could not be saved`,
    detail: `${unsaved.length > 1 ? `${nameAll(unsaved)}\n\n` : ''}They are still on screen. Go back to see why, or to copy them; quitting now loses them for good.`,
    buttons: [`Quit and lose the changes in ${where}`, 'Go back'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0 ? 'quit' : 'stay'
}

/**
 * Asks whether to wait on for a window that has not said that everything is saved;
 * `signal` takes the question back once it has.
 */
export const askAboutSilence = async (
  window: BrowserWindow | null,
  signal: AbortSignal,
): Promise<ClosingChoice> => {
  const response = await show(window, {
    type: 'warning',
    message: 'Rolebench is still saving',
    detail:
      'The window has not answered yet. What was saved before is safe; quitting now may lose the last few words typed.',
    buttons: ['Keep waiting', 'Quit now'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  })
  return response === 1 ? 'quit' : 'stay'
}

/** Offers to show the window's page anew after it crashed. */
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

/** Asks what to do about a page that does not react; `signal` takes the question back once it does. */
export const askAboutFreeze = async (
  window: BrowserWindow,
  signal: AbortSignal,
): Promise<'wait' | 'reload'> => {
  const response = await show(window, {
    type: 'warning',
    message: 'The window does not react',
    detail:
      'It may only be busy. What was saved is safe; showing it anew may lose the last few words typed.',
    buttons: ['Wait', 'Show it anew'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  })
  return response === 1 ? 'reload' : 'wait'
}

/** Says that the program itself ran into an error, and asks whether to go on. */
export const askAboutError = async (window: BrowserWindow | null): Promise<'continue' | 'quit'> => {
  const response = await show(window, {
    type: 'error',
    message: 'Rolebench ran into a problem',
    detail:
      'What was saved is safe. You can go on; if things look wrong, quit and start Rolebench again. The log in the settings folder tells what happened.',
    buttons: ['Go on', 'Quit'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1 ? 'quit' : 'continue'
}

/** Says that the app could not start. Can be shown at any time, even before `ready`. */
export const tellStartFailed = (): void =>
  dialog.showErrorBox(
    'Rolebench could not start',
    'Your workspaces are untouched. Try again; if it happens again, install Rolebench anew: that leaves your workspaces alone too.',
  )

/** Says that the app is not the one that was packaged, on standard error too. After `ready`. */
export const tellAppChanged = (): void => {
  const title = 'Rolebench was changed or damaged'
  const detail =
    'Its own files are no longer those that were installed, so it does not start. Your workspaces are untouched. Install Rolebench anew: that leaves your workspaces alone too.'
  process.stderr.write(`${title}. ${detail}\n`)
  dialog.showErrorBox(title, detail)
}
