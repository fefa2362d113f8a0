import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from '../support/fixtures'
import { drawPicture, scanPages } from '../support/files/pagePicture'
import { createPostingFiles } from '../support/files/postingFiles'
import { dropFiles, makeWorkspace } from '../support/postings'

const documentsFolder = resolve(import.meta.dirname, '../../fixtures/documents')

/** Documents that other programs made, one of each format, with the title of the role in them. */
const foreignDocuments = [
  { name: 'en-nurse.docx', title: /^Staff Nurse/ },
  { name: 'nl-magazijn.odt', title: /^Magazijnmedewerker/ },
  { name: 'el-waiter.rtf', title: /^Σερβιτόρος/ },
  { name: 'en-welder.pdf', title: /^MIG\/TIG Welder/ },
  { name: 'sv-svetsare.eml', title: /^Svetsare/ },
  { name: 'en-developer.html', title: /Senior Backend Engineer/ },
]

const readDocument = async (name: string) => ({
  name,
  content: await readFile(resolve(documentsFolder, name)),
})

// The packaged app runs these too: its readers load their WebAssembly and data from the archive.

test('takes a document of every kind that another program made, dropped alone', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  const screen = page.getByRole('dialog', { name: 'Import postings' })
  for (const { name, title } of foreignDocuments)
    await test.step(name, async () => {
      await dropFiles(page, 'main', [await readDocument(name)])
      await expect(screen.getByRole('heading', { name, exact: true })).toBeVisible()
      await expect(screen.getByRole('heading', { name: title })).toBeVisible()
      await expect(
        screen.getByRole('listbox', { name: 'The role as it will be' }).getByRole('option').nth(5),
      ).toBeAttached()
      await page.keyboard.press('Escape')
      await expect(screen).toHaveCount(0)
    })
})

test('lists documents of every kind that are dropped together, each with its title', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  const [text, markdown] = await createPostingFiles()
  if (text === undefined || markdown === undefined) throw new Error('There are no files')
  const files = await Promise.all(foreignDocuments.map(({ name }) => readDocument(name)))
  await dropFiles(page, 'main', [...files, text, markdown])
  const screen = page.getByRole('dialog', { name: 'Import postings' })
  await expect(screen.getByRole('heading', { name: 'Import 8 files' })).toBeVisible()
  for (const { name, title } of [
    ...foreignDocuments,
    { name: text.name, title: /^Night Shift Baker/ },
    { name: markdown.name, title: /^Night Shift Baker/ },
  ]) {
    const row = screen.getByRole('row', { name })
    await expect(row.getByRole('cell').nth(1)).toHaveText(title)
    await expect(row.getByRole('cell').nth(2)).toHaveText('Posting')
  }
})

test('reads a scanned page off its picture, says so, and has somebody look at it', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  const picture = await drawPicture(page, [
    'Night Shift Baker',
    '# Your responsibilities',
    '• Bake bread, rolls and pastry for forty shops from midnight on',
    '• Keep the ovens and the mill clean and in good order',
    '• Hand over to the early shift and write down what was baked',
    '# What we offer',
    '• Free bread for you and your family',
    '• A supplement for every hour of the night',
  ])
  const scan = { name: 'scan.pdf', content: await scanPages([picture]) }
  await dropFiles(page, 'main', [scan])
  const screen = page.getByRole('dialog', { name: 'Import postings' })
  await expect(screen.getByRole('heading', { name: 'Night Shift Baker' })).toBeVisible({
    timeout: 60_000,
  })
  await expect(screen.getByText('Its text was recognised in the picture')).toBeVisible()
  await expect(
    screen.getByRole('group', { name: 'Primary functions' }).getByRole('option'),
  ).toHaveText([/^Bake bread, rolls and pastry/, /^Keep the ovens/, /^Hand over/])
  await page.keyboard.press('Escape')
  await expect(screen).toHaveCount(0)

  const [text] = await createPostingFiles()
  if (text === undefined) throw new Error('There is no file')
  await dropFiles(page, 'main', [scan, text])
  await expect(screen.getByRole('row', { name: text.name })).toContainText('Ready', {
    timeout: 60_000,
  })
  await expect(screen.getByRole('row', { name: scan.name })).toContainText('Needs review')
})
