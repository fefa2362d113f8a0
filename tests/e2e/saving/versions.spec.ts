import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { openRole, openSample, openTab, saveState } from '../support/sample'
import { showScreen } from '../support/screens'
import { undo } from '../support/toasts'

const title = 'Head of Data'

const client = (page: Page) => page.getByLabel('Client', { exact: true })

const paragraph = (page: Page) => page.locator('[data-field="definition"] textarea').first()

test('a version is kept, compared word by word and restored, and the restore is undone', async ({
  startApp,
  quitApp,
}) => {
  const first = await startApp()
  const { page } = first
  await openSample(page)
  await openRole(page, title)
  const oldClient = await client(page).inputValue()
  const oldText = await paragraph(page).inputValue()

  await openTab(page, 'Versions')
  await page.getByRole('button', { name: 'Keep this version' }).click()
  await expect(page.getByRole('radio')).toHaveCount(1)
  await expect(page.getByText('No differences')).toBeVisible()

  await openTab(page, 'Posting')
  await client(page).fill('Fjord Health')
  await paragraph(page).fill(`${oldText} Ask for the night shift.`)
  await expect(saveState(page)).toHaveText(/^Saved \d/)

  await openTab(page, 'Versions')
  await expect(page.locator('ins', { hasText: 'Fjord' })).toBeVisible()
  await expect(page.locator('del', { hasText: oldClient.split(' ')[0] })).toBeVisible()
  await expect(page.locator('ins', { hasText: 'night shift' })).toBeVisible()
  await showScreen(page, 'versions')

  const restore = page.getByRole('button', { name: 'Restore this version' })
  await restore.click()
  await expect(page.getByText('No differences')).toBeVisible()
  await undo(page, /^Restored the version of /)
  await openTab(page, 'Posting')
  await expect(client(page)).toHaveValue('Fjord Health')

  await openTab(page, 'Versions')
  await page.getByRole('radio', { name: /kept manually/ }).check()
  await restore.click()
  await expect(page.getByText('No differences')).toBeVisible()
  await quitApp(first)

  const { page: again } = await startApp()
  await openRole(again, title)
  await expect(client(again)).toHaveValue(oldClient)
  await expect(paragraph(again)).toHaveValue(oldText)
})
