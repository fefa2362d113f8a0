import type { Page } from '@playwright/test'
import { readCvFiles } from '../support/files/cvFiles'
import { expect, test } from '../support/fixtures'
import { dropFiles, makeWorkspace } from '../support/postings'
import { resize } from '../support/resize'
import { openArea, openSample } from '../support/sample'
import { showScreen } from '../support/screens'

const openAmara = async (page: Page): Promise<void> => {
  await openSample(page)
  await openArea(page, 'Candidates')
  await page.getByRole('option', { name: /^Amara Okafor/ }).click()
  await expect(page.getByRole('heading', { name: 'Amara Okafor', level: 1 })).toBeVisible()
}

test('shows a candidate to be read, and edits each part in place by keyboard', async ({ app }) => {
  const { page } = app
  await openAmara(page)
  await resize(app, 1440, 900)
  const shown = page.getByRole('region', { name: 'Amara Okafor' })
  const name = shown.getByRole('textbox', { name: 'Name', exact: true })

  await test.step('no field stands open', async () => {
    await expect(shown.getByRole('list', { name: 'Positions' })).toContainText(
      'Vice President of Engineering',
    )
    await expect(name).toHaveCount(0)
  })

  await test.step('E opens the profile, and Escape leads back to where it was opened', async () => {
    await page.getByRole('option', { name: /^Amara Okafor/ }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Amara Okafor', level: 1 })).toBeFocused()
    await page.keyboard.press('e')
    await expect(name).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type('-Lind')
    await page.keyboard.press('Escape')
    await expect(name).toHaveCount(0)
    await expect(shown.getByRole('button', { name: 'Edit profile' })).toBeFocused()
    await expect(page.getByRole('heading', { name: 'Amara Okafor-Lind', level: 1 })).toBeVisible()
  })

  await test.step('a click on what is read leads to its field', async () => {
    await page.getByText('amara.okafor@example.com').click()
    await expect(page.getByLabel('Email', { exact: true })).toBeFocused()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByLabel('Email', { exact: true })).toHaveCount(0)
  })

  await test.step('an empty part is added, and is gone again if nothing was written', async () => {
    const add = page
      .getByRole('group', { name: 'Add to the page' })
      .getByRole('button', { name: 'Languages and certificates' })
    await add.press('Enter')
    await expect(page.getByRole('button', { name: 'Add a language' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(add).toBeFocused()
  })

  await test.step('the years of a skill are noted', async () => {
    await page.getByRole('button', { name: 'Edit skills' }).press('Enter')
    const years = page.getByRole('textbox', { name: /^Years of/ }).first()
    await years.fill('7')
    await showScreen(page, 'candidate-editing')
    await years.press('Escape')
    await expect(page.getByRole('region', { name: 'Skills' })).toContainText('7 years')
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`shows the CV beside the page by one key, ${colorScheme}`, async ({ sandbox, app }) => {
    const { page } = app
    await page.emulateMedia({ colorScheme })
    await makeWorkspace(app, sandbox)
    await openArea(page, 'Candidates')
    await resize(app, 1440, 900)
    await dropFiles(page, 'main', await readCvFiles(['de-entwickler.pdf']))
    await expect(page.getByRole('button', { name: 'Add candidate' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Jannis Östergaard' })).toBeVisible()
    await page.keyboard.press('Control+Shift+l')
    await expect(page.getByRole('img', { name: 'Page 1 of de-entwickler.pdf' })).toBeVisible()
    await showScreen(page, `candidate-cv-${colorScheme}`)
    await page.getByText('Text', { exact: true }).click()
    await expect(page.getByRole('group', { name: 'Text of the CV' })).toContainText('Brettspiele')
    await page.keyboard.press('Control+Shift+l')
    await expect(page.getByRole('complementary', { name: 'Panel' })).toHaveCount(0)
    await showScreen(page, `candidate-read-${colorScheme}`)
    await resize(app, 1024, 640)
    await showScreen(page, `candidate-read-small-${colorScheme}`)
    await resize(app, 1920, 1080)
    await page.keyboard.press('Control+Shift+l')
    await expect(page.getByRole('complementary', { name: 'Panel' })).toBeVisible()
    await showScreen(page, `candidate-read-large-${colorScheme}`)
  })
