import type { WindowError } from '@shared/contract/channels/appChannels'
import { api } from '@renderer/data/api'

/** An error that repeats itself must not fill the log. */
const mostReports = 50

let reportCount = 0

const describe = (error: unknown): Omit<WindowError, 'event'> => {
  if (!(error instanceof Error)) return { kind: typeof error, message: '', stack: '' }
  const { name, message, stack = '' } = error
  return {
    kind: name.slice(0, 100),
    message: message.slice(0, 1_000),
    stack: stack.slice(0, 10_000),
  }
}

/** Reports an error to the log, which decides how much of it may be kept. */
export const reportError = (event: WindowError['event'], error: unknown): void => {
  if (reportCount >= mostReports) return
  reportCount += 1
  void api.ask('app.reportError', { event, ...describe(error) })
}

/** Reports the errors that nothing in the window catches to the log. */
export const reportUncaughtErrors = (): void => {
  window.addEventListener('error', ({ error }) => reportError('script-error', error))
  window.addEventListener('unhandledrejection', ({ reason }) =>
    reportError('unhandled-rejection', reason),
  )
}
