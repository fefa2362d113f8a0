import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { resize } from './support/resize'
import { openArea } from './support/sample'
import { showScreen } from './support/screens'

const openSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  await page.getByRole('option', { name: /^Chief of Technology/ }).click()
  await expect(page.getByRole('heading', { name: 'Chief of Technology' }).first()).toBeVisible()
}

const tabs = ['Posting', 'Candidates', 'Compare', 'Send out', 'Versions']

const showAllScreens = async (page: Page, suffix: string): Promise<void> => {
  for (const tab of tabs) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
    await showScreen(page, `sample-${tab.toLowerCase().replace(' ', '-')}-${suffix}`)
  }
  await openArea(page, 'Candidates')
  await page.getByRole('option').first().click()
  await showScreen(page, `sample-candidate-${suffix}`)
  await openArea(page, 'Agencies')
  await page.getByRole('option').first().click()
  await showScreen(page, `sample-agency-${suffix}`)
  await openArea(page, 'Sent postings')
  await showScreen(page, `sample-sentPostings-${suffix}`)
  await openArea(page, 'Settings')
  await showScreen(page, `sample-settings-${suffix}`)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await showScreen(page, `sample-palette-${suffix}`)
  await page.keyboard.press('Escape')
  await openArea(page, 'Roles')
}

test('shows every main screen without accessibility problems, wide and light', async ({ app }) => {
  await openSample(app.page)
  await resize(app, 1440, 900)
  await showAllScreens(app.page, 'light')
})

test('shows every main screen without accessibility problems, narrow and dark', async ({ app }) => {
  await app.page.emulateMedia({ colorScheme: 'dark' })
  await openSample(app.page)
  await resize(app, 1024, 640)
  await showAllScreens(app.page, 'dark')
})
