import { readdir } from 'node:fs/promises'
import { expect, test, type RunningApp } from './support/fixtures'
import { launchApp } from './support/launch'

const missingWorkspace = JSON.stringify([
  {
    id: 'v1stgxr8z5jdhi6b',
    name: 'Gone',
    location: '/nowhere/at-all',
    openedAt: '2026-01-01T00:00:00.000Z',
  },
])

test('offers the sample workspace and a new one the first time', async ({ window }) => {
  await expect(window.getByRole('button', { name: 'Open the sample workspace' })).toBeVisible()
  await expect(window.getByRole('button', { name: 'New workspace' })).toBeVisible()
})

test('opens the last workspace again', async ({ startApp, quitApp }) => {
  const first = await startApp()
  const opened = await first.page.evaluate(() =>
    window.rolebench.invoke('workspace.openSample', {}),
  )
  await quitApp(first)
  const second = await startApp()
  await expect(second.page.getByRole('option').first()).toBeVisible()
  const state = await second.page.evaluate(() => window.rolebench.invoke('workspace.getState', {}))
  expect(state).toMatchObject({ ok: true, value: { isSample: true } })
  expect(state).toEqual(opened)
})

const readBounds = ({ electron }: RunningApp) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())

test('reopens in the same place', async ({ startApp, quitApp }) => {
  const bounds = { x: 120, y: 60, width: 1100, height: 700 }
  const first = await startApp()
  await first.electron.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds,
  )
  await expect.poll(() => readBounds(first)).toEqual(bounds)
  await quitApp(first)
  const second = await startApp()
  expect(await readBounds(second)).toEqual(bounds)
})

test('shows the first window on a second start', async ({ app, sandbox }) => {
  const second = await launchApp(sandbox).catch(() => null)
  const process = second?.process()
  if (process && process.exitCode === null)
    await new Promise((resolve) => process.once('exit', resolve))
  expect(app.electron.windows()).toHaveLength(1)
  expect(await app.page.title()).toContain('Rolebench')
})

test.describe('with damaged user data', () => {
  test.use({
    userDataFiles: {
      'preferences.json': '{ "colorScheme": "pla',
      'window.json': '[]',
      'recent-workspaces.json': missingWorkspace,
    },
  })

  test('still starts, and sets the damaged file aside', async ({ app, sandbox }) => {
    await expect(app.page.getByRole('button', { name: 'New workspace' })).toBeVisible()
    expect(
      await app.page.evaluate(() => window.rolebench.invoke('app.getPreferences', {})),
    ).toMatchObject({ ok: true, value: { colorScheme: 'system' } })
    expect(await readdir(sandbox.userData)).toContain('preferences.json.damaged')
    await expect(app.page.getByRole('alert')).toContainText('This folder was not found')
  })
})
