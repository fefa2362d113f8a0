import { expect, test } from '../support/fixtures'
import { createPostingFiles } from '../support/files/postingFiles'
import { bakeryHtml, copyPage, dropFiles, makeWorkspace } from '../support/postings'
import { openSample } from '../support/sample'
import { showScreen } from '../support/screens'

test('accepts a posting in any format that is dropped on the window', async ({ sandbox, app }) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  for (const file of await createPostingFiles())
    await test.step(file.name, async () => {
      await dropFiles(page, 'main', [file])
      const screen = page.getByRole('dialog', { name: 'Import postings' })
      await expect(screen.getByRole('heading', { name: file.name })).toBeVisible()
      await expect(screen.getByRole('heading', { name: 'Night Shift Baker' })).toBeVisible()
      await expect(
        screen.getByRole('group', { name: 'Primary functions' }).getByRole('option'),
      ).toHaveCount(2)
      await page.keyboard.press('Escape')
      await expect(screen).toHaveCount(0)
    })
})

test('lists many files, imports those with nothing to check, and keeps the results', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  const broken = { name: 'broken.docx', content: Buffer.from('PK\u0003\u0004 cut off') }
  await dropFiles(page, 'main', [...(await createPostingFiles()), broken])
  const screen = page.getByRole('dialog', { name: 'Import postings' })
  await expect(screen.getByRole('row', { name: /broken\.docx/ })).toContainText('Read again')
  await expect(screen.getByRole('progressbar')).toHaveCount(0)
  await showScreen(page, 'files')
  await screen.getByRole('button', { name: /^Import \d+ ready files?$/ }).click()
  await expect(screen.getByRole('row', { name: /baker\.docx/ })).toContainText(
    'Night Shift BakerPostingImported',
  )
  await showScreen(page, 'files-imported')
  await screen.getByRole('button', { name: 'Open the role of baker.docx' }).click()
  await expect(page.getByRole('heading', { name: 'Night Shift Baker' }).first()).toBeVisible()
})

test('stops reading when told to, and keeps what was read', async ({ sandbox, app }) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  const files = Array.from({ length: 40 }, (_, index) => ({
    name: `baker-${index}.html`,
    content: Buffer.from(bakeryHtml.repeat(20)),
  }))
  await dropFiles(page, 'main', files)
  await page.getByRole('button', { name: 'Stop reading' }).click()
  const screen = page.getByRole('dialog', { name: 'Import postings' })
  await expect(screen.getByRole('progressbar')).toHaveCount(0)
  await expect(screen.getByRole('row', { name: /baker-39\.html/ })).toContainText('Stopped')
})

test('adds what is new in a posting to an existing role, as one step to undo', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await page.getByRole('option', { name: /^Chief of Technology/ }).click()
  await expect(page.getByRole('heading', { name: 'Chief of Technology' }).first()).toBeVisible()
  await copyPage(page, bakeryHtml)
  await page.getByRole('button', { name: 'More about this role' }).click()
  await page.getByRole('menuitem', { name: 'Add from a posting…' }).click()
  await page.getByLabel('Text of the posting').press('Control+v')
  await page.getByRole('button', { name: 'Compare with the role' }).click()
  await expect(page.getByRole('heading', { name: /^New for “Chief/ })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Title' })).toContainText('Differs')
  await showScreen(page, 'into-role')
  await page.getByRole('button', { name: 'Take none' }).click()
  await page.getByRole('checkbox', { name: /Free bread for you/ }).check()
  await page.getByRole('button', { name: 'Add 1 detail' }).click()
  await expect(page.getByText('Free bread for you and your family')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Free bread for you and your family')).toHaveCount(0)
})

test('compares files that are dropped on an open role with that role', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await page.getByRole('option', { name: /^Chief of Technology/ }).click()
  const [file] = await createPostingFiles()
  if (file === undefined) throw new Error('There is no file')
  await dropFiles(page, '[data-posting-of]', [file])
  await page.getByRole('button', { name: 'Compare with the role' }).click()
  await expect(page.getByRole('heading', { name: /^New for “Chief/ })).toBeVisible()
})
