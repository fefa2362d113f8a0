import { rename } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { answerQuestions, listQuestions } from '../support/dialogs'
import { expect, test } from '../support/disks'
import {
  getSampleFolder,
  openRole,
  openSample,
  openTab,
  readStoredRole,
  saveState,
} from '../support/sample'

const title = 'Head of Data'
const edit = 'Fjord Health, Oslo office'

const client = (page: Page) => page.getByLabel('Client', { exact: true })

test('an edit on a full disk stays, is saved once there is room, and quitting meanwhile asks', async ({
  documentsDisk,
  sandbox,
  startApp,
  quitApp,
}) => {
  const first = await startApp()
  const { page, electron } = first
  const folder = getSampleFolder(sandbox)
  await openSample(page)
  await openRole(page, title)
  const before = await readStoredRole(folder, title)

  await documentsDisk.fill()
  await client(page).fill(edit)
  await expect(saveState(page)).toContainText('Not saved')
  await expect(saveState(page)).toContainText('the disk is full')
  await expect(saveState(page)).toContainText('Retrying')
  await page.screenshot({ path: 'test-results/screens/not-saved.png' })
  expect(await readStoredRole(folder, title)).toEqual(before)

  await answerQuestions(electron, 'Go back')
  await electron.evaluate(({ app }) => app.quit())
  await expect
    .poll(() => listQuestions(electron))
    .toEqual([expect.stringContaining(`Changes in “${title}” could not be saved`)])
  await expect(client(page)).toHaveValue(edit)

  await documentsDisk.free()
  await expect(saveState(page)).toHaveText(/^Saved \d/)
  expect((await readStoredRole(folder, title)).record.client).toBe(edit)

  await quitApp(first)
  const { page: again } = await startApp()
  await openRole(again, title)
  await expect(client(again)).toHaveValue(edit)
})

test('ratings on a full disk stay, even in another tab, and are saved once there is room', async ({
  documentsDisk,
  app: { page },
}) => {
  await openSample(page)
  await openRole(page, title)
  await openTab(page, 'Compare')
  const cell = page.getByRole('gridcell', { name: /^Priya Raghunathan, / }).first()
  await expect(cell).toBeVisible()
  await documentsDisk.fill()
  await cell.click()
  await page.keyboard.press('1')
  const state = page.getByText('Ratings:').getByRole('status')
  await expect(state).toContainText('the disk is full')
  await openTab(page, 'Posting')
  await openTab(page, 'Compare')
  await expect(cell).toHaveAccessibleName(/score 2\.5/)
  await documentsDisk.free()
  await expect(state).toHaveText(/^Saved \d/)
  await expect(cell).toHaveAccessibleName(/score 2\.5/)
})

test('an edit on a disk that became read-only is saved when it is writable again', async ({
  documentsDisk,
  sandbox,
  app: { page },
}) => {
  await openSample(page)
  await openRole(page, title)
  documentsDisk.remount('ro')
  await client(page).fill(edit)
  await expect(saveState(page)).toContainText('read-only')
  await expect(client(page)).toHaveValue(edit)
  documentsDisk.remount('rw')
  await expect(saveState(page)).toHaveText(/^Saved \d/)
  expect((await readStoredRole(getSampleFolder(sandbox), title)).record.client).toBe(edit)
})

test('an edit in a folder that was renamed is saved when it is back', async ({
  sandbox,
  app: { page },
}) => {
  const folder = getSampleFolder(sandbox)
  await openSample(page)
  await openRole(page, title)
  await rename(folder, `${folder} elsewhere`)
  await client(page).fill(edit)
  await expect(saveState(page)).toContainText('the folder was not found')
  await expect(saveState(page)).toContainText('Retrying')
  await expect(client(page)).toHaveValue(edit)
  await rename(`${folder} elsewhere`, folder)
  await expect(saveState(page)).toHaveText(/^Saved \d/)
  expect((await readStoredRole(folder, title)).record.client).toBe(edit)
})
