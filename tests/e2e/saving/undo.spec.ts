import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { openRole, openSample, openTab, saveState } from '../support/sample'
import { toast, undo } from '../support/toasts'

const option = (page: Page, name: string) =>
  page.getByRole('option', { name: new RegExp(`^${name}`) })

test('deleted roles come back with their candidates, by the toast and by Ctrl+Z', async ({
  app: { page },
}) => {
  await openSample(page)
  await openRole(page, 'Head of Data')
  await page.getByRole('button', { name: 'More about this role' }).click()
  await page.getByRole('menuitem', { name: 'Delete role' }).click()
  await expect(option(page, 'Head of Data')).toHaveCount(0)
  await undo(page, /^Deleted “Head of Data”/)
  await openRole(page, 'Head of Data')
  await expect(page.getByRole('tab', { name: /^Candidates ?2$/ })).toBeVisible()

  await option(page, 'Head of Data').press('Delete')
  await expect(toast(page, /^Deleted “Head of Data”/)).toBeVisible()
  await expect(option(page, 'Head of Data')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await openRole(page, 'Head of Data')
  await expect(page.getByRole('tab', { name: /^Candidates ?2$/ })).toBeVisible()
})

test('deleted candidates come back with their applications', async ({ app: { page } }) => {
  await openSample(page)
  await page.keyboard.press('Control+2')
  await option(page, 'Priya Raghunathan').click()
  await option(page, 'Олена Коваленко').click({ modifiers: ['Control'] })
  await page.getByRole('listbox').press('Delete')
  await expect(page.getByText(/^Deleted 2 candidates, “.+” and 1 other\.$/)).toBeVisible()
  await expect(option(page, 'Priya Raghunathan')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(option(page, 'Priya Raghunathan')).toBeVisible()
  await expect(option(page, 'Олена Коваленко')).toBeVisible()
  await page.keyboard.press('Control+1')
  await openRole(page, 'Head of Data')
  await expect(page.getByRole('tab', { name: /^Candidates ?2$/ })).toBeVisible()
})

test('ratings are undone and redone one by one', async ({ app: { page } }) => {
  await openSample(page)
  await openRole(page, 'Head of Data')
  await openTab(page, 'Compare')
  const cell = (criterion: string) =>
    page.getByRole('gridcell', { name: new RegExp(`^Priya Raghunathan, ${criterion}`) })
  await cell('Leading remotely').click()
  await page.keyboard.press('5')
  await page.keyboard.press('4')
  await expect(cell('Leading remotely')).toHaveAccessibleName(/score 4/)
  await page.keyboard.press('Control+z')
  await expect(cell('Leading remotely')).toHaveAccessibleName(/score 5/)
  await page.keyboard.press('Control+z')
  await expect(cell('Leading remotely')).not.toHaveAccessibleName(/score/)
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+Shift+z')
  await expect(cell('Leading remotely')).toHaveAccessibleName(/score 4/)
})

test('edits to a role are undone across its fields, the last first', async ({ app: { page } }) => {
  await openSample(page)
  await openRole(page, 'Head of Data')
  const client = page.getByLabel('Client', { exact: true })
  const location = page.getByLabel('Location', { exact: true })
  const before = { client: await client.inputValue(), location: await location.inputValue() }
  await client.fill('First edit')
  await location.fill('Second edit')
  await client.focus()
  await page.keyboard.press('Control+z')
  await expect(location).toHaveValue(before.location)
  await expect(location).toBeFocused()
  await expect(client).toHaveValue('First edit')
  await page.keyboard.press('Control+z')
  await expect(client).toHaveValue(before.client)
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+y')
  await expect(location).toHaveValue('Second edit')
  await expect(saveState(page)).toHaveText(/^Saved \d/)
})

test('a weight and the posting of a role are undone in the order in which they were edited', async ({
  app: { page },
}) => {
  await openSample(page)
  await openRole(page, 'Head of Data')
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
  const client = page.getByLabel('Client', { exact: true })
  const location = page.getByLabel('Location', { exact: true })
  const weight = page.getByRole('button', { name: /^Weight of Leading remotely/ })
  const before = { client: await client.inputValue(), location: await location.inputValue() }

  await client.fill('First edit')
  await openTab(page, 'Compare')
  await expect(weight).toHaveText('×1')
  await weight.click()
  await page.getByLabel('Weight', { exact: true }).fill('3')
  await page.getByLabel('Reason', { exact: true }).fill('Second edit')
  await page.getByRole('button', { name: 'Change weight' }).click()
  await expect(weight).toHaveText('×3')
  await openTab(page, 'Posting')
  await location.fill('Third edit')

  await page.keyboard.press('Control+z')
  await expect(location).toHaveValue(before.location)
  await expect(client).toHaveValue('First edit')
  await openTab(page, 'Compare')
  await expect(weight).toHaveText('×3')

  await openTab(page, 'Posting')
  await page.keyboard.press('Control+z')
  await expect(tab('Compare')).toHaveAttribute('aria-selected', 'true')
  await expect(weight).toHaveText('×1')
  await page.keyboard.press('Control+z')
  await expect(tab('Posting')).toHaveAttribute('aria-selected', 'true')
  await expect(client).toHaveValue(before.client)

  await page.keyboard.press('Control+y')
  await expect(client).toHaveValue('First edit')
  await page.keyboard.press('Control+y')
  await expect(weight).toHaveText('×3')
  await expect(saveState(page).first()).toHaveText(/^Saved \d/)
})

test('a rating and a weight are undone in the order in which they were given', async ({
  app: { page },
}) => {
  await openSample(page)
  await openRole(page, 'Head of Data')
  await openTab(page, 'Compare')
  const cell = page.getByRole('gridcell', { name: /^Priya Raghunathan, Leading remotely/ })
  const weight = page.getByRole('button', { name: /^Weight of Leading remotely/ })
  await cell.click()
  await page.keyboard.press('5')
  await weight.click()
  await page.getByLabel('Weight', { exact: true }).fill('3')
  await page.getByLabel('Reason', { exact: true }).fill('It is what the client asked for')
  await page.getByRole('button', { name: 'Change weight' }).click()
  await expect(weight).toHaveText('×3')

  await page.keyboard.press('Control+z')
  await expect(weight).toHaveText('×1')
  await expect(cell).toHaveAccessibleName(/score 5/)
  await page.keyboard.press('Control+z')
  await expect(cell).not.toHaveAccessibleName(/score/)
})

test('Ctrl+Z undoes an edit that was made after a deletion, and then the deletion', async ({
  app: { page },
}) => {
  await openSample(page)
  await openRole(page, 'Head of Data')
  await option(page, 'Head of Data').press('Delete')
  await expect(toast(page, /^Deleted “Head of Data”/)).toBeVisible()
  await expect(option(page, 'Head of Data')).toHaveCount(0)
  const client = page.getByLabel('Client', { exact: true })
  const before = await client.inputValue()
  await client.fill('After the deletion')
  await page.keyboard.press('Control+z')
  await expect(client).toHaveValue(before)
  await expect(option(page, 'Head of Data')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(option(page, 'Head of Data')).toBeVisible()
})
