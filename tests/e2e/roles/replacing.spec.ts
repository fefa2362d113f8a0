import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, roleSchema, type RoleDraft } from '@shared/model/role'
import { expect, test } from '../support/fixtures'
import { makeWorkspace } from '../support/postings'
import { resize } from '../support/resize'
import { openRole, readStoredRecords, saveState } from '../support/sample'
import { showScreen } from '../support/screens'

const draft = (title: string, ...lines: string[]): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title,
  client: 'Northwind',
  definition: lines.map(createListItem),
})

const create = async (page: Page, given: RoleDraft): Promise<void> => {
  const created = await page.evaluate(
    (each) => window.rolebench.invoke('roles.create', { draft: each }),
    given,
  )
  expect(created).toMatchObject({ ok: true })
}

const bar = (page: Page) => page.getByRole('search', { name: 'Find in this role' })
const count = (page: Page) => bar(page).getByRole('status')
const line = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Find and replace in all roles' })

test.describe('in one role', () => {
  test.beforeEach(async ({ app, sandbox }) => {
    await makeWorkspace(app, sandbox)
    await resize(app, 1440, 900)
    await create(
      app.page,
      draft('Kafka engineer', 'You run Kafka and KAFKA Connect.', 'Łódź or Lodz, with kafka.'),
    )
    await openRole(app.page, 'Kafka engineer')
    await line(app.page, 'Paragraph 1 of 2').focus()
  })

  test('words are found, stepped through, and entered', async ({ app: { page } }) => {
    await page.keyboard.press('Control+f')
    await expect(bar(page).getByLabel('Find', { exact: true })).toBeFocused()
    await page.keyboard.type('kafka')
    await expect(count(page)).toHaveText('1 of 4')
    await page.keyboard.press('Enter')
    await expect(count(page)).toHaveText('2 of 4')
    await page.keyboard.press('Shift+Enter')
    await expect(count(page)).toHaveText('1 of 4')
    await page.keyboard.press('Shift+Enter')
    await expect(count(page)).toHaveText('4 of 4')
    await page.keyboard.press('Enter')
    await expect(count(page)).toHaveText('1 of 4')

    await page.getByRole('button', { name: 'Match case and accents' }).click()
    await expect(count(page)).toHaveText('1 of 1')
    await page.getByRole('button', { name: 'Match case and accents' }).click()
    await bar(page).getByLabel('Find', { exact: true }).fill('lodz')
    await expect(count(page)).toHaveText('1 of 2')
    await page.getByRole('button', { name: 'Whole words only' }).click()
    await expect(count(page)).toHaveText('1 of 2')
    await showScreen(page, 'find-in-role-light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await showScreen(page, 'find-in-role-dark')

    await page.getByLabel('Find', { exact: true }).press('Escape')
    await expect(bar(page)).toBeHidden()
    await expect(line(page, 'Paragraph 2 of 2')).toBeFocused()
    const selected = await page.evaluate(() => {
      const { activeElement: field } = document
      if (!(field instanceof HTMLTextAreaElement)) return null
      return field.value.slice(field.selectionStart, field.selectionEnd)
    })
    expect(selected).toBe('Łódź')
  })

  test('words are replaced one by one or all at once, each with one undo', async ({
    app: { page },
  }) => {
    await page.keyboard.press('Control+h')
    await expect(bar(page).getByLabel('Find', { exact: true })).toBeFocused()
    await page.keyboard.type('kafka')
    await page.keyboard.press('Enter')
    await expect(count(page)).toHaveText('2 of 4')
    await page.getByLabel('Replace with').fill('Apache Kafka')
    await page.keyboard.press('Enter')
    await expect(line(page, 'Paragraph 1 of 2')).toHaveValue(
      'You run Apache Kafka and KAFKA Connect.',
    )
    await expect(count(page)).toHaveText('3 of 4')
    await page.getByLabel('Replace with').fill('Redpanda')
    await page.getByLabel('Replace with').press('Control+Enter')
    await expect(line(page, 'Paragraph 1 of 2')).toHaveValue(
      'You run Apache Redpanda and Redpanda Connect.',
    )
    await expect(line(page, 'Title')).toHaveValue('Redpanda engineer')
    await expect(count(page)).toHaveText('Replaced 4')
    await page.keyboard.press('Control+z')
    await expect(line(page, 'Title')).toHaveValue('Kafka engineer')
    await expect(line(page, 'Paragraph 1 of 2')).toHaveValue(
      'You run Apache Kafka and KAFKA Connect.',
    )
    await page.keyboard.press('Control+z')
    await expect(line(page, 'Paragraph 1 of 2')).toHaveValue('You run Kafka and KAFKA Connect.')
    await expect(saveState(page)).toHaveText(/^Saved/)
  })

  test('the list still has its own Find while one is in it', async ({ app: { page } }) => {
    await page.getByRole('listbox', { name: 'Roles' }).focus()
    await page.keyboard.press('Control+f')
    await expect(page.getByRole('searchbox').first()).toBeFocused()
    await expect(bar(page)).toBeHidden()
  })
})

test('words are replaced in all roles but those left out, with one undo for all', async ({
  app,
  sandbox,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await resize(app, 1440, 900)
  await create(page, draft('Planner', 'Northwind plans every tour twice.', 'Not at Northwind.'))
  await create(page, draft('Driver', 'You drive for NORTHWIND.'))
  await create(page, draft('Cook', 'You cook for Northwind.'))
  await openRole(page, 'Planner')
  await line(page, 'Paragraph 1 of 2').focus()

  await page.keyboard.press('Control+Shift+h')
  await expect(dialog(page).getByLabel('Find', { exact: true })).toBeFocused()
  await page.keyboard.type('northwind')
  await page.getByLabel('Replace with').fill('Südwind')
  await expect(dialog(page).getByText('7 places in 3 roles.')).toBeVisible()
  await dialog(page)
    .getByRole('group', { name: 'Cook' })
    .getByRole('checkbox', { name: /^Cook/ })
    .uncheck()
  await dialog(page)
    .getByRole('group', { name: 'Planner' })
    .getByRole('checkbox', { name: /Not at Northwind/ })
    .uncheck()
  await showScreen(page, 'replace-in-roles-light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await showScreen(page, 'replace-in-roles-dark')
  await dialog(page).getByRole('button', { name: 'Replace 4' }).click()

  await expect(page.getByText('Replaced 4 in 2 roles.')).toBeVisible()
  await expect(line(page, 'Paragraph 1 of 2')).toHaveValue('Südwind plans every tour twice.')
  await expect(line(page, 'Paragraph 2 of 2')).toHaveValue('Not at Northwind.')
  // Read from the files, since it can be undone only as long as the toast is shown.
  const firstLines = async () => {
    const roles = await readStoredRecords(join(sandbox.documents, 'Agency work'), 'roles')
    return Object.fromEntries(
      roles.map(({ record }) => {
        const { title, definition } = roleSchema.parse(record)
        return [title, definition[0]?.text]
      }),
    )
  }
  await expect.poll(firstLines).toMatchObject({
    Driver: 'You drive for Südwind.',
    Cook: 'You cook for Northwind.',
  })
  await page.keyboard.press('Control+z')
  await openRole(page, 'Driver')
  await expect(line(page, 'Paragraph 1 of 1')).toHaveValue('You drive for NORTHWIND.')
  await openRole(page, 'Planner')
  await expect(line(page, 'Paragraph 1 of 2')).toHaveValue('Northwind plans every tour twice.')
})
