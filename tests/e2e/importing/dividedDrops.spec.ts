import { readCvFiles } from '../support/files/cvFiles'
import { expect, test } from '../support/fixtures'
import { createPostingFiles } from '../support/files/postingFiles'
import { dropFiles, makeWorkspace } from '../support/postings'
import { openArea } from '../support/sample'
import { showScreen } from '../support/screens'

test('divides a drop of a posting and a CV by what stands in them', async ({ sandbox, app }) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  const [posting] = await createPostingFiles()
  const [cv] = await readCvFiles(['de-pflege.pdf'])
  if (posting === undefined || cv === undefined) throw new Error('There are no files to drop.')
  await dropFiles(page, 'main', [posting, { ...cv, name: 'document 7.pdf' }])
  const postings = page.getByRole('dialog', { name: 'Import postings' })
  const row = postings.getByRole('row', { name: /document 7\.pdf/ })
  await expect(row).toContainText('Opens as a CV')
  await expect(row.getByRole('button', { name: 'Take document 7.pdf as a posting' })).toBeVisible()
  await showScreen(page, 'divided-drop')
  await postings.getByRole('button', { name: 'Close' }).click()
  const cvs = page.getByRole('dialog', { name: 'Import CVs' })
  await expect(cvs.getByLabel('Name', { exact: true })).toHaveValue('Mirjam Lichtblau')
  await expect(postings).toHaveCount(0)
})

test('opens a posting that is dropped on candidates as one, and lets the recruiter say otherwise by one key', async ({
  sandbox,
  app,
}) => {
  const { page } = app
  await makeWorkspace(app, sandbox)
  await openArea(page, 'Candidates')
  const [posting] = await createPostingFiles()
  await dropFiles(page, 'main', posting === undefined ? [] : [posting])
  const postings = page.getByRole('dialog', { name: 'Import postings' })
  await expect(postings.getByRole('button', { name: 'Create role' })).toBeVisible()
  await showScreen(page, 'posting-on-candidates')
  await page.keyboard.press('Control+Shift+K')
  const cvs = page.getByRole('dialog', { name: 'Import CVs' })
  await expect(cvs.getByText('This does not look like a CV.')).toBeVisible()
  await expect(postings).toHaveCount(0)
  await showScreen(page, 'posting-as-cv')
  await page.keyboard.press('Control+Shift+K')
  await expect(postings.getByRole('button', { name: 'Create role' })).toBeVisible()
  await expect(cvs).toHaveCount(0)
})
