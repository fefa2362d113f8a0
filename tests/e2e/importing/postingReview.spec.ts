import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { bakeryHtml, copyPage, makeWorkspace, severalHtml } from '../support/postings'
import { resize } from '../support/resize'
import { showScreen } from '../support/screens'
import { undo } from '../support/toasts'

const title = 'Bakery Operations Manager (m/f/d)'

const screenOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Import postings' })

const source = (page: Page): Locator =>
  screenOf(page).getByRole('listbox', { name: 'Text of the posting' })

const lineOf = (page: Page, text: string): Locator =>
  source(page).getByRole('option', { name: new RegExp(`^${text}`) })

test('shows a page copied from a browser in light and dark, small and large', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await copyPage(page, bakeryHtml)
  await page.keyboard.press('Control+v')
  await expect(screenOf(page).getByRole('heading', { name: title })).toBeVisible()
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const [width, height] of [
      [1024, 640],
      [1440, 900],
    ] as const) {
      await resize(app, width, height)
      await showScreen(page, `review-${scheme}-${width}`)
    }
  }
  await lineOf(page, 'Sourdough and you').click()
  await screenOf(page).getByRole('button', { name: 'Move to…' }).click()
  await showScreen(page, 'review-menu')
})

test('highlights a line on both sides, under the pointer and with the focus', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await copyPage(page, bakeryHtml)
  await page.keyboard.press('Control+v')
  const shown = screenOf(page)
    .getByRole('listbox', { name: 'The role as it will be' })
    .getByRole('option', { name: /^Free bread/ })
  await lineOf(page, 'Free bread').hover()
  await expect(shown).toHaveAttribute('data-lit', 'true')
  await page.mouse.move(0, 0)
  await expect(shown).not.toHaveAttribute('data-lit')
  await shown.click()
  await expect(lineOf(page, 'Free bread')).toHaveAttribute('data-lit', 'true')
})

test('works with the keyboard alone, from the clipboard to the role', async ({ sandbox, app }) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await copyPage(page, bakeryHtml)
  await page.keyboard.press('Control+v')

  await test.step('leave the line to check out', async () => {
    const checks = screenOf(page).getByRole('region', { name: 'Lines to check' })
    await expect(checks.getByRole('heading')).toHaveText(/lines? to check/)
    await page.keyboard.press('Enter')
    await expect(source(page).locator(':focus')).toBeVisible()
    for (let left = await checks.getByRole('listitem').count(); left > 0; left -= 1) {
      await page.keyboard.press('Delete')
      await page.keyboard.press('n')
    }
    await expect(checks).toHaveCount(0)
  })

  await test.step('move a run of lines with Shift and a letter, and back', async () => {
    await page.keyboard.press('Home')
    await expect(source(page).locator(':focus')).toBeVisible()
    while (
      !(await lineOf(page, 'Keep the ovens').evaluate((line) => line === document.activeElement))
    )
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('s')
    await expect(lineOf(page, 'Report costs')).toHaveAccessibleName(/, Secondary functions$/)
    await page.keyboard.press('Control+z')
    await expect(lineOf(page, 'Report costs')).toHaveAccessibleName(/, Primary functions$/)
    await page.keyboard.press('Control+y')
    await expect(lineOf(page, 'Keep the ovens')).toHaveAccessibleName(/, Secondary functions$/)
  })

  await test.step('move a line through the menu', async () => {
    while (!(await lineOf(page, 'Free bread').evaluate((line) => line === document.activeElement)))
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: /^About the company/ })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(lineOf(page, 'Free bread')).toBeFocused()
    await expect(lineOf(page, 'Free bread')).toHaveAccessibleName(/, Role definition$/)
  })

  await test.step('create the role', async () => {
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { name: title }).first()).toBeVisible()
    await expect(screenOf(page)).toHaveCount(0)
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
    await expect(page.getByRole('textbox', { name: 'Secondary function 1 of 2' })).toHaveValue(
      'Keep the ovens, the mill and the vans in good order',
    )
  })
})

test('moves a line to where it is dragged', async ({ sandbox, app }) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await copyPage(page, bakeryHtml)
  await page.keyboard.press('Control+v')
  const offer = screenOf(page).getByRole('group', { name: 'What we offer' })
  await offer.scrollIntoViewIfNeeded()
  await lineOf(page, 'Plan the shifts').dragTo(offer)
  await expect(lineOf(page, 'Plan the shifts')).toHaveAccessibleName(/, What we offer$/)
})

test('moves a run of lines to where it is dragged', async ({ sandbox, app }) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await copyPage(page, bakeryHtml)
  await page.keyboard.press('Control+v')
  const offer = screenOf(page).getByRole('group', { name: 'What we offer' })
  await lineOf(page, 'Plan the shifts').click()
  await lineOf(page, 'Keep the ovens').click({ modifiers: ['Shift'] })
  await offer.scrollIntoViewIfNeeded()
  await lineOf(page, 'Lead and coach').dragTo(offer)
  for (const line of ['Plan the shifts', 'Lead and coach', 'Keep the ovens'])
    await expect(lineOf(page, line)).toHaveAccessibleName(/, What we offer$/)
  await expect(lineOf(page, 'Report costs')).toHaveAccessibleName(/, Primary functions$/)
})

test('creates the ticked roles of a page with several', async ({ sandbox, app }) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await copyPage(page, severalHtml)
  await page.keyboard.press('Control+v')
  await page.getByRole('checkbox', { name: 'Import Van Driver' }).uncheck()
  await showScreen(page, 'review-several')
  await page.getByRole('button', { name: 'Create 2 roles' }).click()
  const roles = page.getByRole('listbox', { name: 'Roles' }).getByRole('option')
  await expect(roles).toHaveCount(2)
  await undo(page, /^Created 2 roles/)
  await expect(roles).toHaveCount(0)
})

test('asks before Escape discards a pasted text', async ({ sandbox, app }) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await copyPage(page, bakeryHtml)
  await page.keyboard.press('Control+v')
  await expect(screenOf(page).getByRole('heading', { name: title })).toBeVisible()
  await page.keyboard.press('Escape')
  const question = page.getByRole('dialog', { name: 'Discard the pasted text?' })
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(screenOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await question.getByRole('button', { name: 'Discard' }).click()
  await expect(screenOf(page)).toHaveCount(0)
})

test('remembers what a heading means, and uses that for the next page and for a role', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await copyPage(page, bakeryHtml)
  await page.keyboard.press('Control+v')
  await lineOf(page, 'Sourdough and you').click()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Remember this heading as' }).click()
  await page
    .getByRole('menu', { name: 'Remember this heading as' })
    .getByRole('menuitem', { name: 'About the company' })
    .click()
  await expect(page.getByText('“Sourdough and you” is About the company')).toBeVisible()
  await expect(lineOf(page, 'Wednesdays')).toHaveAccessibleName(/, About the company$/)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: title }).first()).toBeVisible()

  await page.getByRole('button', { name: 'More about this role' }).click()
  await page.getByRole('menuitem', { name: 'Sort its source again…' }).click()
  await expect(lineOf(page, 'Wednesdays')).toHaveAccessibleName(/, About the company$/)
  await page.getByRole('button', { name: 'Compare with the role' }).click()
  await expect(page.getByText('Nothing new')).toBeVisible()
})
