import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { resize } from './support/resize'
import { performByPalette, searchPalette } from './support/palette'
import { countRows, openArea, openRole, openSample } from './support/sample'
import { showScreen } from './support/screens'
import { undo } from './support/toasts'

const getHit = (page: Page, text: string | RegExp) =>
  page.getByLabel('Command palette').getByRole('button').filter({ hasText: text })

test('finds records by any of their words, from the keyboard', async ({ app: { page } }) => {
  await openSample(page)
  await page.keyboard.press('Control+2')
  const name = 'Sigrún Þórsdóttir'
  await page.keyboard.press('Control+Shift+n')
  const field = page.getByRole('textbox', { name: 'Name', exact: true })
  await field.fill(name)
  await page
    .getByRole('textbox', { name: 'Notes' })
    .fill('Sails at weekends, asked about a relocation allowance')
  await page.getByRole('textbox', { name: 'Notes' }).blur()
  await page.keyboard.press('Control+1')

  await test.step('by a name without its accents', async () => {
    await searchPalette(page, 'sigrun tho')
    await expect(getHit(page, name)).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('by a word of a note, with the reason', async () => {
    await searchPalette(page, 'relocation')
    await expect(getHit(page, name)).toContainText(
      'Notes: … weekends, asked about a relocation allowance',
    )
    await showScreen(page, 'search-note')
  })

  await test.step('with a typing error, and opens what Enter chooses', async () => {
    await page.getByLabel('Find', { exact: true }).fill('reloaction')
    await expect(getHit(page, name)).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  })
})

test('finds a candidate by a word of an activity', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await resize(app, 1440, 900)
  await openArea(page, 'Candidates')
  await page.getByRole('option', { name: /^Amara Okafor/ }).click()
  await page
    .getByRole('textbox', { name: 'What was said or done' })
    .fill('Speaks fluent Faroese on the phone')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Speaks fluent Faroese on the phone')).toBeVisible()
  await openArea(page, 'Roles')
  await searchPalette(page, 'faroese')
  await expect(getHit(page, 'Amara Okafor').first()).toContainText('Faroese')
})

test('performs the actions of what is open, and changes settings', async ({ app: { page } }) => {
  await openSample(page)
  await openRole(page, 'Head of Data')
  for (const [typed, label] of [
    ['dup', 'Duplicate role'],
    ['compare', 'Compare candidates'],
    ['dark', 'Use dark appearance'],
    ['letter', 'Print on Letter paper'],
  ] as const) {
    await searchPalette(page, typed)
    await expect(getHit(page, label)).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await performByPalette(page, 'add candidates')
  const picker = page.getByLabel('Find a candidate to add')
  await expect(picker).toBeFocused()
  await picker.fill('Amara')
  await expect(page.getByRole('option', { name: /Amara Okafor/ })).toBeVisible()
  await picker.press('Enter')
  await expect(page.getByRole('row', { name: /Amara Okafor/ })).toBeVisible()
  await performByPalette(page, 'use dark')
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await performByPalette(page, 'dupl')
  await expect(page.getByRole('heading', { name: 'Head of Data (copy)' }).first()).toBeVisible()
})

const getRows = (page: Page) =>
  page.getByRole('listbox', { name: 'Candidates' }).getByRole('option')

test('works on several candidates from the search field on', async ({ app: { page } }) => {
  await openSample(page)
  await openArea(page, 'Candidates')
  const all = await countRows(getRows(page))
  const field = page.getByLabel('Search candidates')

  await test.step('a word of the profile narrows the list and is shown', async () => {
    await field.fill('warehouse')
    await expect(getRows(page)).not.toHaveCount(all)
    await expect(getRows(page).first()).toContainText(/warehouse/i)
  })

  await test.step('the arrow keys move in the list, and Enter goes to the candidate', async () => {
    await field.press('ArrowDown')
    await expect(field).toBeFocused()
    await field.press('Enter')
    await expect(page.getByRole('heading', { level: 1 }).last()).toBeFocused()
    await field.fill('')
    await expect(getRows(page)).toHaveCount(all)
  })

  await test.step('several are tagged at once, with undo', async () => {
    await getRows(page).nth(0).click()
    await getRows(page)
      .nth(3)
      .click({ modifiers: ['Shift'] })
    const bar = page.getByRole('toolbar', { name: 'Selection' })
    await expect(bar).toContainText('4 selected')
    const tag = async (): Promise<void> => {
      await bar.getByRole('button', { name: 'Tag…' }).click()
      await expect(page.getByLabel('Tags to add')).toBeFocused()
      await page.keyboard.type('relocates')
      await page.keyboard.press('Enter')
    }
    await tag()
    await undo(page, 'Tagged 4 candidates with relocates.')
    await field.fill('relocates')
    await expect(page.getByText('No candidate found')).toBeVisible()
    await field.fill('')
    await getRows(page).nth(0).click()
    await getRows(page)
      .nth(3)
      .click({ modifiers: ['Shift'] })
    await tag()
    await field.fill('relocates')
    await expect(getRows(page)).toHaveCount(4)
    await showScreen(page, 'candidates-selected')
    await field.fill('')
  })

  await test.step('several are added to a role that is found by typing', async () => {
    await getRows(page).nth(0).click()
    await getRows(page)
      .nth(2)
      .click({ modifiers: ['Shift'] })
    await page.getByRole('button', { name: 'Add to role…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add 3 candidates to a role' })
    await expect(dialog.getByLabel('Find a role')).toBeFocused()
    await showScreen(page, 'add-to-role')
    const title = await dialog.getByRole('option').nth(1).locator('span').nth(2).innerText()
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByText(`to “${title}”.`)).toBeVisible()
  })
})
