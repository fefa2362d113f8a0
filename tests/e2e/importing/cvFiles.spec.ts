import type { Page } from '@playwright/test'
import { recordOpened } from '../support/dialogs'
import { createCvMail, readCvFiles } from '../support/files/cvFiles'
import { expect, test } from '../support/fixtures'
import { searchPalette } from '../support/palette'
import { dropFiles, makeWorkspace } from '../support/postings'
import { resize } from '../support/resize'
import { openArea } from '../support/sample'
import { showScreen } from '../support/screens'
import { undo } from '../support/toasts'

const screenOf = (page: Page) => page.getByRole('dialog', { name: 'Import CVs' })

const mixed = [
  'de-entwickler.pdf',
  'de-pflege.pdf',
  'de-schreiner.txt',
  'en-devops.md',
  'en-sales.docx',
  'en-teacher.odt',
  'en-data.html',
  'es-enfermera.pdf',
  'pt-designer.pdf',
  'zh-sales.pdf',
]

test('makes candidates of mixed files, each confirmed by keyboard, and takes all of them back', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await openArea(page, 'Candidates')
  await showScreen(page, 'cv-none')
  const broken = { name: 'broken.pdf', content: Buffer.from('%PDF-1.7 cut off') }
  const files = await readCvFiles(mixed)
  await dropFiles(page, 'main', [...files, await createCvMail('fr-comptable.pdf'), broken])
  const screen = screenOf(page)
  await expect(screen.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 })
  await expect(screen.getByRole('row', { name: /broken\.pdf/ })).toContainText('Read again')
  await expect(screen.getByRole('row', { name: /application\.eml/ })).toContainText('Quintard')
  await showScreen(page, 'cv-files')
  await screen.getByRole('button', { name: /^Add \d+ that are ready$/ }).click()
  await expect(screen.getByRole('row', { name: /de-pflege/ })).toContainText('Added')

  await screen.getByRole('button', { name: /one by one$/ }).click()
  await expect(screen.getByRole('region', { name: 'Fields to check' })).toBeVisible()
  await showScreen(page, 'cv-confirm-first')
  const heading = screen.getByRole('heading', { level: 1 })
  await expect(screen.getByText(/^\d+ of 12$/)).toHaveCount(1)
  for (let name = await heading.textContent(); name !== 'Import 12 CVs';) {
    await screen.getByLabel('Name', { exact: true }).press('Enter')
    await expect(heading).not.toHaveText(name ?? '')
    name = await heading.textContent()
  }
  await expect(screen.getByRole('row', { name: /Added/ })).toHaveCount(11)
  await showScreen(page, 'cv-files-added')

  await screen.getByRole('button', { name: 'Undo the import of 11 candidates' }).click()
  await expect(screen.getByRole('row', { name: /Added/ })).toHaveCount(0)
  await screen.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('heading', { name: 'No candidates yet' })).toBeVisible()
})

test('says that a scan was recognised in a picture, and has it looked at', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await openArea(page, 'Candidates')
  await dropFiles(page, 'main', await readCvFiles(['en-apprentice.png']))
  const screen = screenOf(page)
  await expect(screen.getByText('Scanned: recognised in a picture')).toBeVisible({
    timeout: 30_000,
  })
  await expect(screen.getByRole('region', { name: 'Fields to check' })).toContainText('Name')
  await expect(screen.locator('canvas')).toHaveCount(1)
  await showScreen(page, 'cv-scan')
})

test('takes files that call themselves CVs wherever they are dropped', async ({ sandbox, app }) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await openArea(page, 'Roles')
  const [cv] = await readCvFiles(['de-pflege.pdf'])
  await dropFiles(page, 'main', [
    { name: 'Lebenslauf.pdf', content: cv?.content ?? Buffer.from('') },
  ])
  await expect(screenOf(page).getByLabel('Name', { exact: true })).toHaveValue('Mirjam Lichtblau')
})

test('stops half-way with nothing half-made, and keeps what was read', async ({ sandbox, app }) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await openArea(page, 'Candidates')
  const [cv] = await readCvFiles(['de-pflege.pdf'])
  const copies = Array.from({ length: 40 }, (_, index) => ({
    name: `cv-${index}.pdf`,
    content: cv?.content ?? Buffer.from(''),
  }))
  await dropFiles(page, 'main', copies)
  const screen = screenOf(page)
  await expect(screen.getByRole('row', { name: /cv-0\.pdf/ })).toContainText('Ready')
  await screen.getByRole('button', { name: 'Stop reading' }).click()
  await expect(screen.getByRole('progressbar')).toHaveCount(0)
  await expect(screen.getByRole('row', { name: /cv-39\.pdf/ })).toContainText('Stopped')
  await expect(screen.getByRole('row', { name: /cv-0\.pdf/ })).toContainText('Ready')
  await screen.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('heading', { name: 'No candidates yet' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`shows a CV beside its fields, each of which lights up its place, ${colorScheme}`, async ({
    sandbox,
    app,
  }) => {
    const { page } = app
    await page.emulateMedia({ colorScheme })
    await makeWorkspace(app, sandbox)
    await openArea(page, 'Candidates')
    await dropFiles(page, 'main', await readCvFiles(['de-entwickler.pdf']))
    const screen = screenOf(page)
    await expect(screen.getByLabel('Name', { exact: true })).toHaveValue('Jannis Östergaard')
    await screen.getByLabel('Position 1: title').focus()
    const lit = screen.locator('[data-line][data-lit]')
    await expect(lit).toHaveCount(1)
    await resize(app, 1440, 900)
    await showScreen(page, `cv-confirm-${colorScheme}`)
    await resize(app, 1024, 640)
    await showScreen(page, `cv-confirm-small-${colorScheme}`)
  })

const known = {
  name: 'Jannis Östergaard',
  headline: 'Developer',
  contact: { email: 'jannis@oestergaard.example.org', phone: '', links: [] },
}

const createKnown = async (page: Page): Promise<void> => {
  const created = await page.evaluate(
    ({ name, headline, contact }) =>
      window.rolebench.invoke('candidates.create', {
        draft: {
          name,
          headline,
          contact,
          location: '',
          experience: [],
          skills: ['Triage'],
          education: [],
          expectations: { salary: null, availability: '', workplace: '' },
          attachments: [],
          notes: '',
          tags: [],
        },
      }),
    known,
  )
  expect(created).toMatchObject({ ok: true })
}

test('shows what differs when somebody comes again, updates the record, and takes it back', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await createKnown(page)
  await openArea(page, 'Candidates')
  await dropFiles(page, 'main', await readCvFiles(['de-entwickler.pdf']))
  const screen = screenOf(page)
  await screen.getByRole('button', { name: 'Compare with Jannis Östergaard' }).click()
  await expect(screen.getByRole('radiogroup', { name: 'Headline' })).toBeVisible()
  await showScreen(page, 'cv-compare')
  await screen.getByRole('radio', { name: /^Headline, The record/ }).check()
  await screen.getByRole('button', { name: 'Update candidate' }).click()
  const attachments = page.getByRole('list', { name: 'Attachments' })
  await expect(attachments).toContainText('de-entwickler.pdf')
  await undo(page, 'Updated “Jannis Östergaard”.')
  await expect(attachments).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Jannis Östergaard' })).toContainText('Developer')
})

test('keeps the original, opens it only after asking, and finds its words', async ({
  sandbox,
  app,
}) => {
  const { page, electron } = app
  await makeWorkspace(app, sandbox)
  await openArea(page, 'Candidates')
  await dropFiles(page, 'main', await readCvFiles(['de-entwickler.pdf']))
  await expect(screenOf(page).getByRole('button', { name: 'Add candidate' })).toBeFocused()
  await page.keyboard.press('Enter')
  const attachments = page.getByRole('list', { name: 'Attachments' })
  await attachments.getByRole('button', { name: 'de-entwickler.pdf', exact: true }).click()
  await expect(page.getByRole('img', { name: 'Page 1 of de-entwickler.pdf' })).toBeVisible()
  await showScreen(page, 'cv-attachment')
  const readOpened = await recordOpened(electron)
  await page.getByRole('button', { name: 'Open in another program…' }).click()
  expect(await readOpened()).toEqual([])
  await page.getByRole('button', { name: 'Open a copy' }).click()
  await expect.poll(readOpened).toEqual([expect.stringMatching(/de-entwickler\.pdf$/)])

  await searchPalette(page, 'Brettspiele')
  await expect(page.getByRole('dialog').getByText('Jannis Östergaard').first()).toBeVisible()
})

test('merges two records of one person, and takes it back', async ({ sandbox, app }) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await createKnown(page)
  await createKnown(page)
  await openArea(page, 'Candidates')
  const records = page.getByRole('listbox', { name: 'Candidates' }).getByRole('option')
  await expect(records).toHaveCount(2)
  await page.getByRole('button', { name: 'More about candidates' }).click()
  await page.getByRole('menuitem', { name: 'Find duplicates…' }).click()
  const screen = page.getByRole('dialog', { name: 'Duplicates' })
  await showScreen(page, 'duplicates')
  await screen.getByRole('button', { name: /^Compare Jannis/ }).click()
  await screen.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(screen.getByRole('heading', { name: 'No duplicates' })).toBeVisible()
  await screen.getByRole('button', { name: 'Close' }).click()
  await expect(records).toHaveCount(1)
  await undo(page, 'Merged two records of “Jannis Östergaard”.')
  await expect(records).toHaveCount(2)
})
