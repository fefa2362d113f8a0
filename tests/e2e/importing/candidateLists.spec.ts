import { expect, test } from '../support/fixtures'
import { dropFiles, makeWorkspace } from '../support/postings'
import { resize } from '../support/resize'
import { openArea } from '../support/sample'
import { showScreen } from '../support/screens'

const people = [
  'Person;Erreichbar unter;Wohnort;Kram',
  'Ada Brandt;ada@example.org;Bergen;4',
  'Bo Lind;bo@example.org;Oslo;7',
  ';;Narvik;1',
].join('\r\n')

test('imports a list with its columns as they are mapped by keyboard, and takes all of it back', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await openArea(page, 'Candidates')
  await resize(app, 1440, 900)
  await dropFiles(page, 'main', [{ name: 'people.csv', content: Buffer.from(people, 'latin1') }])
  const screen = page.getByRole('dialog', { name: 'Import CVs' })
  const import3 = screen.getByRole('button', { name: 'Import 3 rows' })
  const place = screen.getByRole('combobox', { name: 'What “Wohnort” holds' })
  await test.step('say where the headings are', async () => {
    const headings = screen.getByRole('combobox', { name: 'Headings' })
    await headings.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Row 1')
    await page.keyboard.press('Enter')
    await expect(import3).toBeVisible()
  })

  await test.step('map a column', async () => {
    await place.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Place')
    await page.keyboard.press('Enter')
    await expect(place).toHaveValue('Place')
    const name = screen.getByRole('combobox', { name: 'What “Person” holds' })
    await name.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Name')
    await page.keyboard.press('Enter')
    await expect(name).toHaveValue('Name')
    await showScreen(page, 'list-mapping-light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await showScreen(page, 'list-mapping-dark')
    await page.emulateMedia({ colorScheme: null })
  })

  await test.step('import it, and read what came of each row', async () => {
    await page.keyboard.press('Control+Enter')
    await expect(screen.getByText('2 candidates added, 0 updated, 1 row failed.')).toBeVisible()
    await expect(screen.getByRole('row', { name: /Ada Brandt/ })).toContainText('Added')
    await expect(screen.getByRole('row', { name: /^4 / })).toContainText('neither a name')
    await showScreen(page, 'list-result')
  })

  await test.step('take it back, with the columns as they were mapped', async () => {
    await screen.getByRole('button', { name: 'Undo the import of 2 candidates' }).click()
    await expect(place).toHaveValue('Place')
    await screen.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByRole('heading', { name: 'No candidates yet' })).toBeVisible()
  })

  await test.step('know such a list again', async () => {
    await dropFiles(page, 'main', [{ name: 'more.csv', content: Buffer.from(people) }])
    await expect(screen.getByText('Mapped as you did for such a list before.')).toBeVisible()
    await expect(place).toHaveValue('Place')
  })
})
