import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialogs } from './support/dialogs'
import { expect, test } from './support/fixtures'
import { searchPalette } from './support/palette'
import { countRows, openArea, openRole, openSample } from './support/sample'
import { showScreen } from './support/screens'
import { undo } from './support/toasts'

const getRows = (page: Page, list: string) =>
  page.getByRole('listbox', { name: list, exact: true }).getByRole('option')

const getFilters = (page: Page) => page.getByRole('group', { name: 'Filters' })

/** Adds a filter by typing its field and its values. */
const addFilter = async (page: Page, field: string, ...values: string[]): Promise<void> => {
  await page.getByRole('button', { name: 'Add a filter' }).press('Enter')
  await expect(page.getByLabel('Filter by', { exact: true })).toBeFocused()
  await page.keyboard.type(field)
  await page.keyboard.press('Enter')
  for (const value of values) {
    const search = page.getByLabel(`Find a ${field.toLowerCase()}`)
    await expect(search).toBeFocused()
    await search.fill(value)
    await page
      .getByRole('listbox', { name: field, exact: true })
      .getByRole('option', { name: value })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
  }
}

const chooseInMenu = async (page: Page, button: string | RegExp, item: string): Promise<void> => {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('menuitemradio', { name: item, exact: true }).first().click()
  await page.keyboard.press('Escape')
}

test('filters, groups and sorts the candidates, and keeps that as a view', async ({
  app: { page },
}) => {
  await openSample(page)
  await openArea(page, 'Candidates')
  const rows = getRows(page, 'Candidates')
  const all = await countRows(rows)

  await test.step('a filter is made by keys and reads like words', async () => {
    await addFilter(page, 'Stage', 'Interview', 'Offer')
    await showScreen(page, 'filter-editor')
    await page.keyboard.press('Escape')
    await expect(getFilters(page)).toContainText('Stage is Interview or Offer')
    await expect(rows).not.toHaveCount(all)
    await expect(page.getByRole('status').filter({ hasText: ` of ${String(all)}` })).toBeVisible()
    await showScreen(page, 'candidates-filtered')
  })
  const filtered = await countRows(rows)

  await test.step('the order is chosen, and headings stand among the rows', async () => {
    await chooseInMenu(page, 'Sort and group', 'Place')
    await page.getByRole('button', { name: 'Sort and group' }).click()
    await page.getByRole('menuitemradio', { name: 'Stage', exact: true }).last().click()
    await page.keyboard.press('Escape')
    await expect(rows.first()).toHaveAccessibleDescription(/Interview|Offer/)
    await showScreen(page, 'candidates-grouped')
  })

  await test.step('a view keeps all of it under a name', async () => {
    await page.getByRole('button', { name: /^View: / }).click()
    await page.getByRole('menuitem', { name: 'Save as a new view…' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill('In talks')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'View: In talks' })).toBeVisible()
    await chooseInMenu(page, 'View: In talks', 'All candidates')
    await expect(rows).toHaveCount(all)
    await expect(getFilters(page)).toBeHidden()
    await chooseInMenu(page, 'View: All candidates', 'In talks')
    await expect(rows).toHaveCount(filtered)
  })

  await test.step('a view can be renamed, and deleted with undo', async () => {
    const menu = (name: string) => page.getByRole('button', { name: `View: ${name}` })
    await menu('In talks').click()
    await page.getByRole('menuitem', { name: 'Rename…' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill('Talking')
    await page.keyboard.press('Enter')
    await menu('Talking').click()
    await showScreen(page, 'view-menu')
    await page.getByRole('menuitem', { name: 'Delete view' }).click()
    await undo(page, 'Deleted the view “Talking”.')
    await expect(menu('Talking')).toBeVisible()
  })

  await test.step('a chip goes by Delete, and everything at once', async () => {
    await page.getByRole('button', { name: 'Stage is Interview or Offer', exact: true }).focus()
    await page.keyboard.press('Delete')
    await expect(rows).toHaveCount(all)
    await addFilter(page, 'Place', 'Berlin')
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox', { name: 'Search candidates' }).fill('zzyzx')
    await expect(page.getByText('No candidate found')).toBeVisible()
    await showScreen(page, 'nothing-found')
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click()
    await expect(rows).toHaveCount(all)
  })
})

test('filters roles by status at once, and by anything else', async ({ app: { page } }) => {
  await openSample(page)
  const rows = getRows(page, 'Roles')
  const all = await countRows(rows)
  await page
    .getByRole('group', { name: 'Filter by status' })
    .getByRole('button', { name: /^Open/ })
    .click()
  await expect(rows).not.toHaveCount(all)
  await showScreen(page, 'roles-filtered')
  await page
    .getByRole('group', { name: 'Filter by status' })
    .getByRole('button', { name: /^Open/ })
    .click()
  await expect(rows).toHaveCount(all)

  await page.getByRole('button', { name: 'Add a filter' }).click()
  await expect(page.getByLabel('Filter by', { exact: true })).toBeFocused()
  await page.keyboard.type('closing')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('When: closing date')).toBeFocused()
  await page.keyboard.type('no closing')
  await page.keyboard.press('Enter')
  await expect(getFilters(page)).toContainText('No closing date')
  await expect(page.getByRole('button', { name: 'Add a filter' })).toBeFocused()
  await page.getByRole('button', { name: 'Remove the filter: No closing date' }).click()
  await expect(rows).toHaveCount(all)
})

test('moves several candidates at once, and one from the palette', async ({ app: { page } }) => {
  await openSample(page)
  await openArea(page, 'Candidates')
  await addFilter(page, 'Role', 'Chief of Technology')
  await page.keyboard.press('Escape')
  const rows = getRows(page, 'Candidates')
  await expect(getFilters(page)).toContainText('Role is Chief of Technology')
  await rows.first().click()
  await page.keyboard.press('Control+a')
  await page
    .getByRole('toolbar', { name: 'Selection' })
    .getByRole('button', { name: 'Stage…' })
    .click()
  const dialog = page.getByRole('dialog', { name: /^Move \d+ candidates to a stage/ })
  const role = dialog.getByLabel('Find a role')
  const stage = dialog.getByLabel('Find a stage')
  await expect(role.or(stage)).toBeFocused()
  await showScreen(page, 'move-to-stage')
  if (await role.isVisible()) {
    await page.keyboard.type('Chief of Technology')
    await page.keyboard.press('Enter')
  }
  await expect(stage).toBeFocused()
  await page.keyboard.type('screening')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/^Moved .* to Screening\.$/)).toBeVisible()

  await page.keyboard.press('Control+1')
  await openRole(page, 'Chief of Technology')
  const palette = page.getByLabel('Command palette')
  await searchPalette(page, 'move offer')
  await showScreen(page, 'palette-stages')
  await palette
    .getByRole('button', { name: /^Move .* to Offer/ })
    .first()
    .click()
  await expect(page.getByText(/^Moved .* to Offer\.$/)).toBeVisible()

  await searchPalette(page, 'benefits')
  await palette.getByRole('button', { name: /^Go to offer/ }).click()
  await expect(page.locator('[data-part="offer"] :focus')).toBeVisible()

  await searchPalette(page, 'page size')
  await palette.getByRole('button', { name: /^Page size/ }).click()
  await expect(page.getByRole('radiogroup', { name: 'Page size' }).locator(':focus')).toHaveCount(1)
})

test('sends several roles out to an agency and as adverts', async ({ app }, testInfo) => {
  const { page, electron } = app
  await openSample(page)
  const folder = testInfo.outputPath('sent')
  await mkdir(folder, { recursive: true })
  await answerOpenDialogs(electron, [folder])
  const rows = getRows(page, 'Roles')
  await rows.nth(0).click()
  await rows.nth(1).click({ modifiers: ['Shift'] })
  await page
    .getByRole('toolbar', { name: 'Selection' })
    .getByRole('button', { name: 'Send out…' })
    .click()
  await expect(page.getByLabel('For whom')).toBeFocused()
  await page.keyboard.type('advert')
  await page.keyboard.press('Enter')
  await showScreen(page, 'send-out-several')
  await page.getByRole('button', { name: 'Write 2 postings to a folder…' }).click()
  await expect(page.getByText('All 2 postings written.')).toBeVisible()
  await showScreen(page, 'sent-out-several')
  expect(await readdir(join(folder, 'Advert'))).toHaveLength(2)
  await page.getByRole('button', { name: 'Close', exact: true }).last().click()
  await openArea(page, 'Sent postings')
  await page.getByRole('searchbox', { name: 'Search sent postings' }).fill('advert')
  // The heading, and a row for each file.
  await expect(page.getByRole('row')).toHaveCount(3)
  await showScreen(page, 'sentPostings')
})
