import type { Page } from '@playwright/test'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import { expect, test } from '../support/fixtures'
import { makeWorkspace } from '../support/postings'
import { performByPalette, searchPalette } from '../support/palette'
import { resize } from '../support/resize'
import { openRole } from '../support/sample'
import { showScreen } from '../support/screens'
import { undo } from '../support/toasts'

const draft: RoleDraft = {
  ...createEmptyRoleDraft(),
  title: 'Pastry chef',
  client: 'Crumb & Sons',
  reference: 'CS-17',
  definition: [createListItem('You bake for Crumb & Sons before dawn.')],
  offer: ['Free bread', 'Six weeks of leave'].map(createListItem),
}

const create = async (page: Page, given: RoleDraft): Promise<void> => {
  const created = await page.evaluate(
    (each) => window.rolebench.invoke('roles.create', { draft: each }),
    given,
  )
  expect(created).toMatchObject({ ok: true })
}

const line = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

test.beforeEach(async ({ app, sandbox }) => {
  await makeWorkspace(app, sandbox)
  await resize(app, 1440, 900)
})

test('a role begins from a template that comes with the program, by keyboard', async ({ app }) => {
  const { page } = app
  await expect(page.getByRole('button', { name: 'New from template…' })).toBeVisible()
  await performByPalette(page, 'from template')
  const templates = dialog(page, 'New role from a template')
  await expect(templates.getByRole('option', { name: /^Registered nurse/ })).toBeVisible()
  await expect(templates.locator('input:focus')).toHaveCount(1)
  await page.keyboard.type('software')
  await expect(templates.getByRole('option')).toHaveCount(1)
  await expect(templates.getByRole('region', { name: 'Preview' })).toContainText(
    'booking software for clinics',
  )
  await showScreen(page, 'choose-template-light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await showScreen(page, 'choose-template-dark')
  await resize(app, 1024, 640)
  await showScreen(page, 'choose-template-small')
  await page.keyboard.press('Enter')
  await expect(line(page, 'Title')).toHaveValue('Software engineer')
  await expect(line(page, 'Title')).toBeFocused()
  await expect(line(page, 'Hard skill 1 of 5')).toHaveValue('A typed programming language')

  await searchPalette(page, 'role from warehouse')
  await expect(page.getByText('New role from “Warehouse operative”')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(line(page, 'Title')).toHaveValue('Warehouse operative')
  await expect(line(page, 'Title')).toBeFocused()
})

test('a role is saved as a template without what belongs to the client, and used', async ({
  app: { page },
}) => {
  await create(page, draft)
  await openRole(page, draft.title)
  await page.getByRole('button', { name: 'More about this role' }).click()
  await page.getByRole('menuitem', { name: 'Save as template…' }).click()
  const making = dialog(page, 'Save as template')
  await making.getByLabel('Name').fill('Pastry')
  await expect(making.getByText('The text still names “Crumb & Sons” once.')).toBeVisible()
  await showScreen(page, 'save-template')
  await making.getByRole('button', { name: 'Save template' }).click()

  await page.getByRole('button', { name: 'Show templates' }).click()
  const templates = dialog(page, 'New role from a template')
  await templates.getByRole('button', { name: 'Rename Pastry' }).click()
  await templates.getByLabel('Name of the template').fill('Night pastry')
  await page.keyboard.press('Enter')
  await expect(templates.getByRole('option', { name: /^Night pastry/ })).toBeVisible()
  await templates.getByRole('button', { name: 'New role' }).click()
  await expect(line(page, 'Title')).toBeFocused()
  await expect(page.getByRole('option', { name: /^Pastry chef/ })).toHaveCount(2)
  await expect(line(page, 'Client')).toHaveValue('')
  await expect(line(page, 'Paragraph 1 of 1')).toHaveValue('You bake for Crumb & Sons before dawn.')

  await performByPalette(page, 'from template')
  await templates.getByRole('button', { name: 'Delete Night pastry' }).click()
  await expect(templates.getByRole('option', { name: /^Night pastry/ })).toBeHidden()
  await page.keyboard.press('Escape')
  await undo(page, 'Deleted “Night pastry”.')
  await performByPalette(page, 'from template')
  await expect(templates.getByRole('option', { name: /^Night pastry/ })).toBeVisible()
})

test('a section becomes a snippet, which is inserted by key where it belongs', async ({
  app: { page },
}) => {
  await create(page, draft)
  await create(page, { ...createEmptyRoleDraft(), title: 'Baker', client: 'Crumb & Sons' })
  await openRole(page, draft.title)
  await line(page, 'Benefit 1 of 2').focus()
  await performByPalette(page, 'lines as snippet')
  const making = dialog(page, 'Save as snippet')
  await expect(making.getByLabel('Name')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(line(page, 'Benefit 1 of 2')).toBeFocused()
  await performByPalette(page, 'lines as snippet')
  await expect(making.getByLabel('Name')).toBeFocused()
  await page.keyboard.type('Benefits')
  await expect(making.getByLabel('Client')).toHaveValue('Crumb & Sons')
  await showScreen(page, 'save-snippet')
  await page.keyboard.press('Control+Enter')

  await openRole(page, 'Baker')
  await line(page, 'Title').focus()
  await page.keyboard.press('Control+Shift+s')
  const snippets = dialog(page, 'Snippets')
  await expect(snippets.getByRole('option', { name: /^Benefits/ })).toBeVisible()
  await showScreen(page, 'insert-snippet-light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await showScreen(page, 'insert-snippet-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(snippets.locator('input:focus')).toHaveCount(1)
  await page.keyboard.type('leave')
  await page.keyboard.press('Enter')
  await expect(line(page, 'Benefit 2 of 2')).toHaveValue('Six weeks of leave')
  await expect(line(page, 'Benefit 2 of 2')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(line(page, 'Benefit 2 of 2')).toBeHidden()

  await searchPalette(page, 'snippet benefits')
  await expect(page.getByText('Snippet · What we offer')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(snippets.getByLabel('Name')).toHaveValue('Benefits')
  await showScreen(page, 'show-snippets')
  await snippets.getByLabel('Name').fill('Benefits at Crumb')
  await expect(snippets.getByRole('option', { name: /^Benefits at Crumb/ })).toBeVisible()
  await snippets.getByRole('button', { name: /^Delete/ }).click()
  await expect(snippets.getByRole('option')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await undo(page, 'Deleted “Benefits at Crumb”.')
  await performByPalette(page, 'show snippets')
  await expect(snippets.getByRole('option', { name: /^Benefits at Crumb/ })).toBeVisible()
})

test('snippets come with the program, and the palette puts them into the role', async ({
  app: { page },
}) => {
  await create(page, { ...createEmptyRoleDraft(), title: 'Baker', language: 'en' })
  await openRole(page, 'Baker')
  await performByPalette(page, 'show snippets')
  const snippets = dialog(page, 'Snippets')
  await expect(snippets.getByText('No snippets yet.')).toBeVisible()
  await showScreen(page, 'no-snippets')
  await snippets.getByRole('button', { name: 'Add the starters' }).click()
  await expect(snippets.getByRole('option', { name: /^Chancengleichheit/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(snippets).toBeHidden()

  await searchPalette(page, 'insert chancen')
  await expect(page.getByText('Nothing found')).toBeVisible()
  await page.keyboard.press('Escape')
  await searchPalette(page, 'insert equal')
  await expect(page.getByText('Insert “Equal opportunity”')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(line(page, 'Section 1 of 1: heading')).toHaveValue('Equal opportunity')
  await searchPalette(page, 'insert benefits')
  await expect(page.getByText('Insert “Benefits”')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(line(page, 'Benefit 5 of 5')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(line(page, 'Benefit 5 of 5')).toBeHidden()
})
