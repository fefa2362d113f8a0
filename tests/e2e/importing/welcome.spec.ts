import { expect, test } from '../support/fixtures'
import { bakeryHtml, copyPage, dropFiles, makeWorkspace } from '../support/postings'
import { createPostingFiles } from '../support/files/postingFiles'
import { showScreen } from '../support/screens'

const question = 'Which workspace should this go into?'

test('a posting pasted before any workspace is open waits until one is', async ({
  app,
  sandbox,
}) => {
  const { page } = app
  await copyPage(page, bakeryHtml)
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('dialog', { name: question })).toContainText('Bakery Operations')
  await showScreen(page, 'import-place')
  await page.keyboard.press('Escape')
  await page
    .getByRole('dialog', { name: /Discard the pasted text/ })
    .getByText('Cancel')
    .click()
  await makeWorkspace(app, sandbox, page.getByRole('dialog', { name: question }))
  await page.getByRole('button', { name: 'Create role' }).click()
  await expect(
    page.getByRole('heading', { name: /^Bakery Operations Manager/ }).first(),
  ).toBeVisible()
})

test('a file dropped before any workspace is open can be abandoned', async ({ window }) => {
  const [text] = await createPostingFiles()
  await dropFiles(window, 'body', text === undefined ? [] : [text])
  await expect(window.getByRole('dialog', { name: question })).toContainText('Night Shift Baker')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog', { name: question })).toBeHidden()
})
