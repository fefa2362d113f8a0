import type { ElectronApplication, Page } from '@playwright/test'

/** The errors of a running app, as seen in its window or on standard error. */
export interface ErrorWatch {
  list: () => readonly string[]
  /** Removes errors that a test caused on purpose from the list. */
  forgive: (expected: RegExp) => void
  stop: () => void
}

/** Messages of Chromium on a machine without a bus or a GPU, and of Node because of Playwright. */
const noise = [
  /dbus|\bbus\.cc\b|gpu_|viz_main_impl|gl_surface|vaapi|Vulkan|angle_/i,
  /Debugger (listening|attached|ending)|DevTools listening|Waiting for the debugger/,
  /For help, see: https:\/\/nodejs\.org/,
]

/** A line of the app's own log that reports an error. */
const isLoggedError = (line: string): boolean => line.includes('"level":"error"')

const isUncaught = (line: string): boolean =>
  /Uncaught|UnhandledPromiseRejection|Content Security Policy/i.test(line)

/** Collects errors from now on: uncaught ones, refusals by the policy, and what the app logs as an error. */
export const watchForErrors = (electron: ElectronApplication, page: Page): ErrorWatch => {
  let errors: string[] = []
  const add = (where: string, text: string): void => {
    if (!noise.some((known) => known.test(text))) errors.push(`${where}: ${text.trim()}`)
  }

  page.on('pageerror', (error) => add('uncaught in the window', error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') add('console', message.text())
  })

  const readErrorOutput = (chunk: Buffer): void => {
    for (const line of chunk.toString('utf8').split('\n'))
      if (isLoggedError(line) || isUncaught(line)) add('main process', line)
  }
  const output = electron.process().stderr
  output?.on('data', readErrorOutput)

  return {
    list: () => errors,
    forgive: (expected) => {
      errors = errors.filter((each) => !expected.test(each))
    },
    stop: () => output?.off('data', readErrorOutput),
  }
}
