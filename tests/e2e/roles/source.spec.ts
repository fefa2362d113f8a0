import type { Locator, Page } from '@playwright/test'
import { recordOpened } from '../support/dialogs'
import { expect, test } from '../support/fixtures'
import { bakeryHtml, copyPage, dropFiles, makeWorkspace } from '../support/postings'
import { resize } from '../support/resize'
import { showScreen } from '../support/screens'

const title = 'Bakery Operations Manager (m/f/d)'

const review = (page: Page): Locator => page.getByRole('dialog', { name: 'Import postings' })

const lineOf = (page: Page, text: string): Locator =>
  page
    .getByRole('list', { name: 'Text of the source' })
    .getByRole('listitem')
    .filter({ hasText: text })

test.beforeEach(async ({ app, sandbox }) => {
  await makeWorkspace(app, sandbox)
  await resize(app, 1440, 900)
})

test('a role shows what it was imported from, by section, and sorts it again', async ({ app }) => {
  const { page } = app
  await copyPage(page, bakeryHtml)
  await page.keyboard.press('Control+v')
  await expect(review(page).getByRole('heading', { name: title })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(review(page)).toHaveCount(0)

  await page.getByRole('tab', { name: 'Source' }).click()
  await expect(lineOf(page, 'Free bread')).toHaveAttribute('data-tint', 'offer')
  await expect(lineOf(page, '30 days of holiday')).toContainText('What we offer')
  await expect(lineOf(page, 'Plan the shifts')).toHaveAttribute('data-tint', 'duties')
  await expect(lineOf(page, 'Privacy policy')).toContainText('Left out')
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await showScreen(page, `role-source-${scheme}`)
  }
  await resize(app, 1024, 640)
  await page.keyboard.press('Control+Shift+b')
  await page.getByRole('tab', { name: 'Source' }).click()
  await expect(lineOf(page, 'Free bread')).toBeAttached()
  await showScreen(page, 'role-source-small')

  await page.getByRole('button', { name: 'Sort again…' }).click()
  await expect(review(page).getByRole('button', { name: 'Compare with the role' })).toBeVisible()
})

test('a role that came from a file opens a copy of it, after asking', async ({ app }) => {
  const { page } = app
  const opened = await recordOpened(app.electron)
  const content = Buffer.from(`<html><body>${bakeryHtml}</body></html>`)
  await dropFiles(page, 'main', [{ name: 'bakery.html', content }])
  await expect(review(page).getByRole('heading', { name: title })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(review(page)).toHaveCount(0)

  await page.getByRole('tab', { name: 'Source' }).click()
  await page.getByRole('button', { name: 'Open file…' }).click()
  const asking = page.getByRole('dialog', { name: 'Open bakery.html?' })
  await asking.getByRole('button', { name: 'Open a copy' }).click()
  await expect.poll(opened).toEqual([expect.stringMatching(/bakery\.html$/u)])
})

test('a role that was written here says that it has no source', async ({ app: { page } }) => {
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.getByRole('tab', { name: 'Source' }).click()
  await expect(page.getByRole('heading', { name: 'No source' })).toBeVisible()
})
