import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { answerOpenDialogs } from '../support/dialogs'
import { expect, test } from '../support/fixtures'
import { resize } from '../support/resize'
import {
  getSampleFolder,
  openArea,
  openRole,
  openSample,
  openTab,
  readStoredRole,
} from '../support/sample'
import { showScreen } from '../support/screens'

const title = 'Chief of Technology'

const openChecks = async (page: Page): Promise<Locator> => {
  await openSample(page)
  await openRole(page, title)
  await openTab(page, 'Checks')
  const findings = page.getByRole('region', { name: 'Findings', exact: true })
  await expect(findings).toHaveAttribute('aria-busy', 'false')
  return findings
}

const expectSelected = (page: Page, text: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(text)

/** Chooses from a list by typing, once it offers what was typed. */
const chooseTyped = async (page: Page, box: string, text: string): Promise<void> => {
  await page.getByRole('combobox', { name: box }).fill(text)
  await expect(page.locator('[data-combobox-option]', { hasText: text }).first()).toBeVisible()
  await page.keyboard.press('Enter')
}

/** Writes a line in which somebody forgot to fill something in. */
const writePlaceholder = (page: Page): Promise<void> =>
  page.locator('[data-field="definition"] textarea').first().fill('Call [name] about the work.')

test('leads from a finding to its words, ignores it in this role, and takes that back', async ({
  app,
  sandbox,
}) => {
  const { page } = app
  await resize(app, 1440, 900)
  const findings = await openChecks(page)
  await writePlaceholder(page)
  const placeholder = findings.getByRole('region', { name: /^Placeholders/ })
  await placeholder
    .getByRole('button', { name: '“[name]” · Role definition, 1', exact: true })
    .click()
  const line = page.locator('[data-field="definition"] textarea').first()
  await expect(line).toBeFocused()
  await expectSelected(page, '[name]')

  await placeholder.getByRole('button', { name: /^Ignore here/ }).click()
  await expect(placeholder).toBeHidden()
  await expect(findings.getByText(/^Ignored in this role/)).toBeVisible()
  const isIgnored = async () => {
    const { record } = await readStoredRole(getSampleFolder(sandbox), title)
    return record['ignoredFindings']
  }
  await expect.poll(isIgnored).toMatchObject([{ rule: 'hygiene.placeholder', text: '[name]' }])

  await page.keyboard.press('Control+z')
  await expect(placeholder).toBeVisible()
})

test('turns a rule off for the whole workspace, and on again', async ({ app, sandbox }) => {
  const { page } = app
  await resize(app, 1440, 900)
  const findings = await openChecks(page)
  await writePlaceholder(page)
  const placeholder = findings.getByRole('region', { name: /^Placeholders/ })
  await placeholder.getByRole('button', { name: 'Turn rule off: Placeholders' }).click()
  await expect(placeholder).toBeHidden()
  const manifest = join(getSampleFolder(sandbox), 'rolebench.json')
  expect(await readFile(manifest, 'utf8')).toContain('hygiene.placeholder')

  await openRole(page, 'Head of Data')
  await findings.getByText(/^Rules turned off in this workspace/).click()
  await findings.getByRole('button', { name: 'Turn on: Placeholders' }).click()
  await expect(findings.getByText(/^Rules turned off in this workspace/)).toBeHidden()
  await openRole(page, title)
  await expect(placeholder).toBeVisible()
})

test('keeps the place whose pay law applies', async ({ app, sandbox }) => {
  const { page } = app
  await resize(app, 1440, 900)
  await openChecks(page)
  await chooseTyped(page, 'Place whose pay law applies', 'Colora')
  await expect
    .poll(async () => (await readStoredRole(getSampleFolder(sandbox), title)).record['lawPlace'])
    .toBe('US-CO')
})

const openSpelling = async (page: Page, line: string): Promise<Locator> => {
  const findings = await openChecks(page)
  await page.locator('[data-field="definition"] textarea').first().fill(line)
  return findings.getByRole('region', { name: /^Spelling/ })
}

test('leads to a misspelt word and corrects it with one click, which is undone like an edit', async ({
  app,
}) => {
  const { page } = app
  await resize(app, 1440, 900)
  const spelling = await openSpelling(page, 'You have experiance with people.')
  const line = page.locator('[data-field="definition"] textarea').first()
  const place = spelling.getByRole('button', {
    name: '“experiance” · Role definition, 1',
    exact: true,
  })
  await place.click()
  await expectSelected(page, 'experiance')

  await spelling.getByRole('button', { name: 'Replace “experiance” with “experience”' }).click()
  await expect(line).toHaveValue('You have experience with people.')
  await expect(place).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(line).toHaveValue('You have experiance with people.')
})

test('adds a word to the dictionary of the workspace, and removes it in Settings', async ({
  app,
  sandbox,
}) => {
  const { page } = app
  await resize(app, 1440, 900)
  const spelling = await openSpelling(page, 'You are our knarzigist and knarzigist alone.')
  const add = spelling.getByRole('button', { name: 'Add “knarzigist” to the dictionary' })
  await add.first().click()
  await expect(add).toHaveCount(0)
  const manifest = join(getSampleFolder(sandbox), 'rolebench.json')
  expect(await readFile(manifest, 'utf8')).toContain('knarzigist')

  await openArea(page, 'Settings')
  const words = page.getByRole('list', { name: 'Words of this workspace' })
  await words.getByRole('button', { name: 'Remove “knarzigist”' }).click()
  await expect(words).toBeHidden()
})

test('checks another language by a dictionary that is added from files', async ({
  app,
  sandbox,
}) => {
  const { page } = app
  await resize(app, 1440, 900)
  const paths = ['de_DE.aff', 'de_DE.dic'].map((name) => join(sandbox.root, name))
  await writeFile(paths[0]!, 'SET UTF-8\n')
  await writeFile(paths[1]!, '2\nBrot\nbacken\n')
  const spelling = await openSpelling(page, 'Brott backen.')
  await chooseTyped(page, 'Language', 'German')
  await page.getByRole('button', { name: 'Add one in Settings' }).click()

  await answerOpenDialogs(app.electron, paths)
  await page.getByRole('button', { name: 'Add dictionary…' }).click()
  const dictionaries = page.getByRole('list', { name: 'Dictionaries' })
  await expect(dictionaries.getByText('German (Germany)')).toBeVisible()
  await showScreen(page, 'spelling-settings')
  await openArea(page, 'Roles')
  await expect(spelling.getByRole('button', { name: /^“Brott”/ })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`shows the checks without accessibility problems, ${colorScheme}`, async ({ app }) => {
    const { page } = app
    await page.emulateMedia({ colorScheme })
    await resize(app, 1440, 900)
    const findings = await openChecks(page)
    await writePlaceholder(page)
    const placeholder = findings.getByRole('region', { name: /^Placeholders/ })
    await placeholder.getByRole('button', { name: /^Ignore here/ }).click()
    await expect(placeholder).toBeHidden()
    const panel = page.getByRole('tabpanel', { name: 'Checks' })
    await panel.getByText('Advert', { exact: true }).click()
    await expect(
      findings.getByRole('region', { name: /^Number of responsibilities/ }),
    ).toBeVisible()
    await showScreen(page, `checks-${colorScheme}`)
  })
