import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type RunningApp } from '../support/fixtures'
import { launchApp, type Sandbox } from '../support/launch'
import {
  getSampleFolder,
  openArea,
  openRole,
  openSample,
  readStoredRole,
  saveState,
} from '../support/sample'
import { showScreen } from '../support/screens'

const title = 'Head of Data'

/** The same documents as seen by another user of this computer, or by another computer. */
const createNeighbour = async (sandbox: Sandbox): Promise<Sandbox> => {
  const userData = join(sandbox.root, 'other-user-data')
  await mkdir(userData)
  return { ...sandbox, userData }
}

const client = (page: Page) => page.getByLabel('Client', { exact: true })

const readOnlyBanner = (page: Page) => page.getByRole('status').filter({ hasText: 'Read-only.' })

const expectWritable = async (page: Page, sandbox: Sandbox): Promise<void> => {
  await expect(readOnlyBanner(page)).toHaveCount(0)
  await client(page).fill('Written by the second')
  await expect(saveState(page)).toHaveText(/^Saved \d/)
  await expect
    .poll(async () => (await readStoredRole(getSampleFolder(sandbox), title)).record.client)
    .toBe('Written by the second')
}

/** Whether each window of the app is shown and has the focus. */
const listShown = ({ electron }: RunningApp): Promise<boolean[]> =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => each.isVisible() && each.isFocused()),
  )

test('a second start brings the first window to the front and quits', async ({ app, sandbox }) => {
  await expect.poll(() => listShown(app)).toEqual([true])
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await expect.poll(() => listShown(app)).toEqual([false])
  const second = await launchApp(sandbox).catch(() => null)
  const process = second?.process()
  if (process && process.exitCode === null) await once(process, 'exit')
  await expect.poll(() => listShown(app)).toEqual([true])
})

test('a second process is read-only, says who is writing, and can write once the first has quit', async ({
  app,
  sandbox,
  startApp,
  quitApp,
}) => {
  await openSample(app.page)
  const { page } = await startApp(await createNeighbour(sandbox))
  await openSample(page)
  await openRole(page, title)

  await expect(readOnlyBanner(page)).toContainText(`open for writing by ${userInfo().username}`)
  await expect(client(page)).not.toBeEditable()
  await expect(page.getByRole('button', { name: 'New role' })).toBeDisabled()
  const stored = await readStoredRole(getSampleFolder(sandbox), title)
  const refused = await page.evaluate(
    (record) =>
      window.rolebench.invoke('roles.save', {
        record: { ...record, client: 'Unwelcome' },
      } as never),
    stored.record,
  )
  expect(refused).toMatchObject({ ok: false, error: { code: 'locked' } })
  expect(await readStoredRole(getSampleFolder(sandbox), title)).toEqual(stored)

  await quitApp(app)
  await expectWritable(page, sandbox)
})

test('a read-only workspace can be copied from and followed, but not changed', async ({
  app,
  sandbox,
  startApp,
}) => {
  await openSample(app.page)
  const { page, electron } = await startApp(await createNeighbour(sandbox))
  await openSample(page)
  await openArea(page, 'Candidates')
  await page.getByRole('option', { name: /Amara Okafor/ }).click()
  const form = page.getByRole('main')
  const email = form.getByText('amara.okafor@example.com')
  await showScreen(page, 'read-only-candidate')

  await test.step('text is copied', async () => {
    await email.selectText()
    await page.keyboard.press('Control+c')
    const copied = () => electron.evaluate(({ clipboard }) => clipboard.readText())
    await expect.poll(copied).toBe('amara.okafor@example.com')
  })

  await test.step('no key and no button changes anything', async () => {
    const before = await form.innerText()
    for (const field of await form.getByRole('textbox').all()) {
      await field.focus()
      for (const key of ['x', 'Backspace', 'Alt+ArrowDown', 'ArrowDown', 'Enter'])
        await page.keyboard.press(key)
    }
    await email.click()
    await page.keyboard.press('e')
    expect(await form.innerText()).toBe(before)
    await expect(form.getByRole('textbox', { name: /^(Name|Email|Position)/ })).toHaveCount(0)
    await expect(form.getByRole('list', { name: 'Positions' })).toContainText(
      'Vice President of Engineering',
    )
    await expect(
      form
        .getByRole('button', { name: /^(Add(?! a filter)|Delete|Edit)/ })
        .and(page.locator(':enabled')),
    ).toHaveCount(0)
  })

  await test.step('a role is followed', async () => {
    await form.getByRole('button', { name: 'Chief of Technology', exact: true }).click()
    await expect(page.getByRole('tab', { name: /^Candidates/ })).toHaveAttribute(
      'aria-selected',
      'true',
    )
  })
})

test('a lock that a killed app left is taken over', async ({ app, sandbox, startApp }) => {
  await openSample(app.page)
  const killed = once(app.process, 'exit')
  app.process.kill('SIGKILL')
  await killed
  const { page } = await startApp(await createNeighbour(sandbox))
  await openSample(page)
  await openRole(page, title)
  await expectWritable(page, sandbox)
})
