import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import {
  getSampleFolder,
  openArea,
  openRole,
  openSample,
  openTab,
  readStoredRecords,
} from './support/sample'

const candidates = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Candidates', exact: true })

test('a candidate is written without a click once it is begun', async ({ app, sandbox }) => {
  const { page, electron } = app
  await openSample(page)
  await page.keyboard.press('Control+Shift+N')
  const name = page.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await page.keyboard.type('Nadia Brunner')

  await test.step('pasted lines become skills of their own', async () => {
    const skills = page.getByRole('combobox', { name: 'Skills' })
    await skills.focus()
    await electron.evaluate(({ clipboard }) => clipboard.writeText('• Kubernetes\n• Go\n• SQL'))
    await page.keyboard.press('Control+v')
    for (const skill of ['Kubernetes', 'Go', 'SQL'])
      await expect(page.getByText(skill, { exact: true }).first()).toBeVisible()
  })

  await test.step('an address that can’t be right is refused', async () => {
    await page.getByLabel('Email').fill('nadia.brunner@example')
    await page.keyboard.press('Tab')
    await expect(page.getByText(/Not a mail address/)).toBeVisible()
  })

  await test.step('Add a position puts the cursor into it', async () => {
    await page.getByRole('button', { name: 'Add a position' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Position 1: title' })).toBeFocused()
    await page.keyboard.type('Head of Data')
    await expect(page.getByRole('textbox', { name: /^Position \d: title/ })).toHaveCount(1)
  })

  await test.step('typed amounts and currencies are taken', async () => {
    await page.getByRole('textbox', { name: 'Expected salary: from' }).fill('180k')
    const currency = page.getByRole('combobox', { name: 'Expected salary: currency' })
    await currency.click()
    await page.keyboard.type('chf')
    await page.keyboard.press('Enter')
    await expect(currency).toHaveValue('CHF')
    await expect
      .poll(async () => {
        const stored = await readStoredRecords(getSampleFolder(sandbox), 'candidates')
        return stored.find(({ record }) => record.name === 'Nadia Brunner')?.record.expectations
      })
      .toMatchObject({ salary: { min: 180_000, currency: 'CHF' } })
  })
})

test('beginning a candidate and leaving it leaves nothing behind', async ({ app, sandbox }) => {
  const { page } = app
  await openSample(page)
  const count = async (): Promise<number> =>
    (await readStoredRecords(getSampleFolder(sandbox), 'candidates')).length
  const before = await count()
  for (let times = 0; times < 3; times += 1) {
    await page.keyboard.press('Control+Shift+N')
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  }
  await expect.poll(count).toBe(before + 1)
  await openArea(page, 'Roles')
  await expect.poll(count).toBe(before)
  await openArea(page, 'Candidates')
  await expect(candidates(page).getByText('Unnamed candidate')).toHaveCount(0)
})

test('the focus is where one goes on', async ({ app }) => {
  const { page } = app
  await openSample(page)
  const title = page.locator(
    'main [data-field="title"] :is(input, textarea), main :is(input, textarea)[data-field="title"]',
  )

  await test.step('in the title of a new role', async () => {
    await page.keyboard.press('Control+n')
    await expect(title).toBeFocused()
    await page.keyboard.type('Harbour pilot')
    await expect(page.getByRole('option', { name: /^Harbour pilot/ })).toBeVisible()
  })

  await test.step('in the title of a copy', async () => {
    await page.getByRole('button', { name: 'More about this role' }).click()
    await page.getByRole('menuitem', { name: 'Duplicate' }).click()
    await expect(page.getByRole('option', { name: /^Harbour pilot/ })).toHaveCount(2)
    await expect(title).toBeFocused()
  })

  await test.step('in the list after a deletion, which the toast names', async () => {
    await page.getByRole('button', { name: 'More about this role' }).click()
    await page.getByRole('menuitem', { name: 'Delete role' }).click()
    await expect(page.getByText(/^Deleted “Harbour pilot/)).toBeVisible()
    await expect(page.getByRole('listbox', { name: 'Roles' })).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(page.getByText(/^Deleted “/)).toHaveCount(1)
    await expect(page.getByRole('listbox', { name: 'Roles' })).toBeFocused()
  })
})

test('Enter adds the only match, and Escape throws no name away unasked', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openRole(page, 'Chief of Technology')
  await openTab(page, 'Candidates')
  await page.getByRole('button', { name: 'Add candidates' }).click()
  const box = page.getByLabel('Find a candidate to add')
  await expect(box).toBeFocused()
  await page.keyboard.type('Quentin Marsh')
  await page.keyboard.press('Escape')
  await expect(
    page.getByRole('alert').filter({ hasText: '“Quentin Marsh” is not added yet' }),
  ).toBeVisible()
  await expect(box).toHaveValue('Quentin Marsh')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row').filter({ hasText: 'Quentin Marsh' })).toBeVisible()
  await expect(page.getByText(/^Added “Quentin Marsh” to “Chief of Technology”/)).toBeVisible()

  await test.step('several names are pasted on lines', async () => {
    await app.electron.evaluate(({ clipboard }) => clipboard.writeText('Ida Berg\nOmar Haddad'))
    await expect(box).toBeFocused()
    await page.keyboard.press('Control+v')
    await expect(box).toHaveValue('Ida Berg; Omar Haddad')
    await page.keyboard.press('Enter')
    for (const name of ['Ida Berg', 'Omar Haddad'])
      await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible()
  })
})

test('Alt with the arrows goes back and forward', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openRole(page, 'Chief of Technology')
  await openTab(page, 'Candidates')
  await page.getByRole('row').nth(1).getByRole('button').first().click()
  await expect(candidates(page)).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('tab', { name: /^Candidates/, selected: true })).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(candidates(page)).toBeVisible()
})

test('a role’s days and choices are typed', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openRole(page, 'Chief of Technology')
  const employment = page.getByRole('combobox', { name: 'Employment' })
  await employment.click()
  await page.keyboard.type('Part')
  await page.keyboard.press('Tab')
  await expect(employment).toHaveValue('Part-time')
  const closes = page
    .locator('main')
    .getByLabel(/^(Closes|Apply by|Closing)/)
    .first()
  await closes.fill('3.3.2027')
  await page.keyboard.press('Tab')
  await expect(closes).toHaveValue('3 March 2027')
})

test('the audience of a role is remembered, and so is whom one rates as', async ({
  startApp,
  quitApp,
}) => {
  const first = await startApp()
  await openSample(first.page)
  await openRole(first.page, 'Chief of Technology')
  await openTab(first.page, 'Send out')
  await first.page.getByText('Agency', { exact: true }).click()
  await openTab(first.page, 'Compare')
  await first.page.getByRole('button', { name: 'Show evidence' }).click()
  await first.page.getByLabel('Rating as').fill('Panel')
  await first.page.keyboard.press('Tab')
  await openArea(first.page, 'Settings')
  await expect(first.page.getByLabel('Your name')).not.toHaveValue('Panel')
  await quitApp(first)

  const again = await startApp()
  await openRole(again.page, 'Chief of Technology')
  await openTab(again.page, 'Send out')
  await expect(again.page.getByRole('radio', { name: 'Agency' })).toBeChecked()
  await openTab(again.page, 'Compare')
  await expect(again.page.getByLabel('Rating as')).toHaveValue('Panel')
})
