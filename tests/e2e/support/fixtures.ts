import type { ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { test as base, expect, type ElectronApplication, type Page } from '@playwright/test'
import { createSandbox, launchApp, removeSandbox, type Sandbox } from './launch'
import { watchForErrors, type ErrorWatch } from './watchForErrors'

export interface AppOptions {
  /** Files in the user data folder before the app starts, by name; for a broken start. */
  userDataFiles: Record<string, string>
}

export interface RunningApp {
  electron: ElectronApplication
  /** Its main process; once that has ended, `electron` no longer knows it. */
  process: ChildProcess
  /** The app's window. */
  page: Page
  /** The errors so far; the fixture fails a test that leaves any. */
  errors: ErrorWatch
}

export interface AppFixtures {
  sandbox: Sandbox
  /**
   * Starts the app with what earlier runs left in the sandbox, or in `place`; it is closed after
   * the test.
   */
  startApp: (place?: Sandbox) => Promise<RunningApp>
  /** Quits an app as the menu does, and waits until its process has ended. */
  quitApp: (app: RunningApp) => Promise<void>
  /** The app, started. */
  app: RunningApp
  /** The started app's window. */
  window: Page
}

const closingPatienceMs = 20_000

const quit = async ({ electron, process, errors }: RunningApp): Promise<void> => {
  const ended = new Promise((resolve) => process.once('exit', resolve))
  await electron.evaluate(({ app }) => app.quit()).catch(() => undefined)
  await ended
  errors.stop()
}

const hasEnded = ({ process: { exitCode, signalCode } }: RunningApp): boolean =>
  exitCode !== null || signalCode !== null

/** Closes an app after its test; one that does not close in time fails the test and is killed. */
const end = async (running: RunningApp): Promise<void> => {
  const isClosed = await Promise.race([
    running.electron.close().then(() => true),
    delay(closingPatienceMs, false),
  ])
  if (!isClosed) running.process.kill('SIGKILL')
  expect(isClosed, 'the app closes after the test').toBe(true)
}

export const test = base.extend<AppOptions & AppFixtures>({
  userDataFiles: [{}, { option: true }],

  sandbox: async ({ userDataFiles }, use) => {
    const sandbox = await createSandbox(userDataFiles)
    await use(sandbox)
    await removeSandbox(sandbox)
  },

  startApp: async ({ sandbox }, use, testInfo) => {
    const started: RunningApp[] = []
    await use(async (place = sandbox) => {
      const electron = await launchApp(place)
      const page = await electron.firstWindow()
      await page.waitForLoadState()
      const process = electron.process()
      const running = { electron, process, page, errors: watchForErrors(electron, page) }
      started.push(running)
      return running
    })
    const running = started.filter((each) => !hasEnded(each))
    if (testInfo.status !== testInfo.expectedStatus)
      for (const [index, { page }] of running.entries()) {
        const path = testInfo.outputPath(`failed-${index}.png`)
        const shot = await page.screenshot({ path, timeout: 5_000 }).catch(() => null)
        if (shot !== null) await testInfo.attach('window', { path })
      }
    // A failed test may leave unsaved changes, and then nobody answers the question asked on quitting.
    if (testInfo.status !== testInfo.expectedStatus)
      for (const { process } of running) process.kill('SIGKILL')
    for (const each of running) await end(each)
    expect(started.flatMap(({ errors }) => errors.list())).toEqual([])
  },

  quitApp: async ({}, use) => {
    await use(quit)
  },

  app: async ({ startApp }, use) => {
    await use(await startApp())
  },

  window: async ({ app }, use) => {
    await use(app.page)
  },
})

export { expect }
