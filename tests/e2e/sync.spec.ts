import { execFile } from 'node:child_process'
import { readFile, readdir, truncate, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { encodeRecordFile } from '../helpers/encodeRecordFile'
import { expect, test } from './fixtures'
import { getSampleFolder, openRole, openSample, readStoredRole, saveState } from './sample'
import { showScreen } from './screens'

const run = promisify(execFile)

const title = 'Head of Data'

/** Within this time a change from outside is to be shown. */
const promisedMs = 2_000

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

const openSettings = (page: Page): Promise<void> =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: /^Settings/ })
    .click()

const attention = (page: Page) => page.getByRole('region', { name: 'Files that need attention' })

/** Lets another process write a file. */
const writeElsewhere = async (path: string, bytes: Buffer, sandboxRoot: string): Promise<void> => {
  const source = join(sandboxRoot, 'elsewhere.json')
  await writeFile(source, bytes)
  await run('cp', [source, path])
}

/** A role as another computer saved it upon the version that both had. */
const encodeTheirs = async (path: string, fields: object): Promise<Buffer> => {
  const file = JSON.parse(await readFile(path, 'utf8')) as {
    lineage: string[]
    record: { rev: number }
  }
  const rev = file.record.rev + 1
  const theirs = { ...file.record, ...fields, rev, updatedAt: '2026-11-20T10:00:00.000Z' }
  return encodeRecordFile(theirs, 1, [...file.lineage, `${rev}-${rev}.cccccccccccc`])
}

const asConflictCopy = (path: string): string =>
  path.replace(/\.json$/, '.sync-conflict-20261120-100000-ABCDEFG.json')

const editClient = async (page: Page, client: string): Promise<void> => {
  await field(page, 'Client').fill(client)
  await expect(saveState(page)).toHaveText(/^Saved \d/)
}

test('a file changed by another process shows without a restart', async ({ app, sandbox }) => {
  const { page } = app
  await openSample(page)
  await openRole(page, title)
  const { path, record } = await readStoredRole(getSampleFolder(sandbox), title)
  const theirs = { ...record, rev: Number(record.rev) + 1, client: 'Written elsewhere' }
  await writeElsewhere(path, encodeRecordFile(theirs), sandbox.root)
  const writtenAt = performance.now()
  await expect(field(page, 'Client')).toHaveValue('Written elsewhere')
  const shownMs = performance.now() - writtenAt
  console.log(`Shown ${Math.round(shownMs)} ms after the other process wrote it.`)
  expect(shownMs).toBeLessThan(promisedMs)
})

test('an edit by hand, which leaves the revision as it was, shows too', async ({
  app: { page },
  sandbox,
}) => {
  await openSample(page)
  await openRole(page, title)
  const { path, record } = await readStoredRole(getSampleFolder(sandbox), title)
  await writeElsewhere(path, encodeRecordFile({ ...record, client: 'By hand' }), sandbox.root)
  await expect(field(page, 'Client')).toHaveValue('By hand')
  await editClient(page, 'Edited after that')
  expect((await readStoredRole(getSampleFolder(sandbox), title)).record.client).toBe(
    'Edited after that',
  )
})

test('changes made on another computer are merged field by field, and it says so', async ({
  app: { page },
  sandbox,
}) => {
  await openSample(page)
  await openRole(page, title)
  const { path } = await readStoredRole(getSampleFolder(sandbox), title)
  const theirs = await encodeTheirs(path, { location: 'Trondheim' })
  await editClient(page, 'Fjord Health, Oslo office')
  await writeElsewhere(asConflictCopy(path), theirs, sandbox.root)

  await expect(
    page.getByText(`Merged changes made on another computer in “${title}”.`),
  ).toBeVisible()
  await expect(field(page, 'Location')).toHaveValue('Trondheim')
  await expect(field(page, 'Client')).toHaveValue('Fjord Health, Oslo office')
  await showScreen(page, 'sync-merged')
  const { record } = await readStoredRole(getSampleFolder(sandbox), title)
  expect(record).toMatchObject({ location: 'Trondheim', client: 'Fjord Health, Oslo office' })
  const names = await readdir(join(getSampleFolder(sandbox), 'roles'))
  expect(names).not.toContain(basename(asConflictCopy(path)))
})

test('a field changed on both computers is asked about, and the choice is kept', async ({
  app: { page },
  sandbox,
}) => {
  await openSample(page)
  await openRole(page, title)
  const { path } = await readStoredRole(getSampleFolder(sandbox), title)
  const theirs = await encodeTheirs(path, { client: 'Fjord Health AS', location: 'Trondheim' })
  await editClient(page, 'Fjord Health, Oslo office')
  await writeElsewhere(asConflictCopy(path), theirs, sandbox.root)

  const notice = page.getByRole('alert').filter({ hasText: 'changed on two computers' })
  await expect(notice).toBeVisible()
  await showScreen(page, 'sync-conflict-notice')
  await notice.getByRole('button', { name: 'Show' }).click()
  await expect(attention(page)).toContainText(title)
  await showScreen(page, 'sync-conflict-listed')
  await attention(page).getByRole('button', { name: 'Choose…' }).click()
  const dialog = page.getByRole('dialog', { name: `“${title}” was changed on two computers` })
  await expect(dialog.getByRole('group', { name: 'Client' })).toBeVisible()
  await expect(dialog.getByRole('group')).toHaveCount(1)
  await expect(dialog.getByRole('button', { name: 'Merge as chosen' })).toBeDisabled()
  await showScreen(page, 'sync-conflict-dialog')
  await dialog.getByRole('radio', { name: 'Fjord Health AS' }).check()
  await dialog.getByRole('button', { name: 'Merge as chosen' }).click()
  await expect(dialog).toBeHidden()
  await expect(attention(page)).toHaveCount(0)

  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Roles/ })
    .click()
  await openRole(page, title)
  await expect(field(page, 'Client')).toHaveValue('Fjord Health AS')
  await expect(field(page, 'Location')).toHaveValue('Trondheim')
})

test('a file that was damaged while the app was closed is set aside, and its last good version restored', async ({
  sandbox,
  startApp,
  quitApp,
}) => {
  const folder = getSampleFolder(sandbox)
  const first = await startApp()
  await openSample(first.page)
  await openRole(first.page, title)
  await editClient(first.page, 'Fjord Health, Oslo office')
  await quitApp(first)
  const { path } = await readStoredRole(folder, title)
  await truncate(path, 200)

  const { page } = await startApp()
  await expect(page.getByRole('option', { name: /^Chief of Technology/ })).toBeVisible()
  await expect(page.getByRole('option', { name: new RegExp(`^${title}`) })).toHaveCount(0)
  await openSettings(page)
  await expect(attention(page)).toContainText('set aside whole')
  await showScreen(page, 'damaged-record')
  await attention(page)
    .getByRole('button', { name: /^Restore the last good version, of / })
    .click()
  await expect(page.getByText(/^Restored the version of /)).toBeVisible()
  await expect(attention(page)).toContainText('The record itself is open')
  await showScreen(page, 'damaged-record-restored')

  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Roles/ })
    .click()
  await openRole(page, title)
  expect(await readdir(join(folder, 'quarantine', 'roles'))).toContain(basename(path))
})
