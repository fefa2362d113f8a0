import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { canMountSilent, mountSilentDisk } from '../../helpers/faults/disks'
import { answerQuestions, listQuestions } from '../support/dialogs'
import { expect, test, type RunningApp } from '../support/fixtures'
import type { Sandbox } from '../support/launch'

const openSample = async ({ page }: RunningApp): Promise<void> => {
  const opened = await page.evaluate(() => window.rolebench.invoke('workspace.openSample', {}))
  expect(opened).toMatchObject({ ok: true })
}

const listLocks = async ({ documents }: Sandbox): Promise<string[]> =>
  (await readdir(join(documents, 'Rolebench sample'))).filter((name) => name.includes('lock'))

const waitForEnd = ({ electron }: RunningApp): Promise<number | null> =>
  new Promise((resolve) => electron.process().once('exit', (code) => resolve(code)))

/** Keeps the page from learning that it should close, so that the test can answer in its place. */
const keepClosingFromPage = ({ electron }: RunningApp): Promise<void> =>
  electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) return
    const send = contents.send.bind(contents)
    contents.send = (channel, ...args: unknown[]) => {
      if (args[0] !== 'app.closing') send(channel, ...args)
    }
  })

const quitWithUnsaved = async ({ electron, page }: RunningApp, names: string[]): Promise<void> => {
  await electron.evaluate(({ app }) => app.quit())
  await page.evaluate((unsaved) => window.rolebench.invoke('app.finishClosing', { unsaved }), names)
}

const ways: [name: string, close: (app: RunningApp) => Promise<unknown>][] = [
  ['the menu', ({ electron }) => electron.evaluate(({ app }) => app.quit())],
  [
    'the window’s own button',
    ({ electron }) =>
      electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  ],
  ['SIGTERM', ({ electron }) => Promise.resolve(electron.process().kill('SIGTERM'))],
]

for (const [name, close] of ways)
  test(`quits by ${name} and gives the workspace’s lock up`, async ({ app, sandbox }) => {
    await openSample(app)
    expect(await listLocks(sandbox)).toHaveLength(1)
    const ended = waitForEnd(app)
    await close(app).catch(() => undefined)
    expect(await ended).toBe(0)
    expect(await listLocks(sandbox)).toEqual([])
  })

test('quits although the disk of the open workspace no longer responds', async ({
  app,
  sandbox,
}) => {
  test.skip(!canMountSilent(), 'An unresponsive disk can be mounted only as root on Linux.')
  await openSample(app)
  const takeOff = mountSilentDisk(join(sandbox.documents, 'Rolebench sample'))
  try {
    const ended = waitForEnd(app)
    await app.electron.evaluate(({ app: electronApp }) => electronApp.quit()).catch(() => undefined)
    await ended
    app.errors.forgive(/"event":"keep-placement","kind":"NoAnswer"/)
  } finally {
    takeOff()
  }
})

test('asks before it quits with changes that could not be saved', async ({ app }) => {
  await keepClosingFromPage(app)
  await answerQuestions(app.electron, 'Go back')
  await quitWithUnsaved(app, ['Chief of Technology'])
  await expect
    .poll(() => listQuestions(app.electron))
    .toEqual([expect.stringContaining('“Chief of Technology” could not be saved')])
  expect(await app.page.title()).toContain('Rolebench')

  await answerQuestions(app.electron, 'Quit and discard')
  const ended = waitForEnd(app)
  await quitWithUnsaved(app, ['Chief of Technology']).catch(() => undefined)
  expect(await ended).toBe(0)
})

test('asks before it quits if the window does not respond', async ({ app }) => {
  await keepClosingFromPage(app)
  await answerQuestions(app.electron, 'Keep waiting')
  await app.electron.evaluate(({ app: electronApp }) => electronApp.quit())
  await expect
    .poll(() => listQuestions(app.electron))
    .toContainEqual(expect.stringContaining('Rolebench is still saving'))

  await answerQuestions(app.electron, 'Quit now')
  expect(await waitForEnd(app)).toBe(0)
})

test('quits when the user wants to after a crash, without asking the window', async ({ app }) => {
  await answerQuestions(app.electron, 'Quit')
  const ended = waitForEnd(app)
  await app.electron
    .evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
    .catch(() => undefined)
  expect(await ended).toBe(0)
})

test('shows the page again after a crash', async ({ app }) => {
  await answerQuestions(app.electron, 'Reload')
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await expect
    .poll(() => listQuestions(app.electron))
    .toEqual([expect.stringContaining('was saved as you typed and is safe')])
  await expect
    .poll(() =>
      app.electron.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        return contents?.isCrashed() === false && !contents.isLoading()
      }),
    )
    .toBe(true)
})
