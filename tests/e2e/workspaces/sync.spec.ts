import { execFile } from 'node:child_process'
import { readFile, readdir, truncate, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { encodeRecordFile } from '../../helpers/encodeRecordFile'
import { expect, test } from '../support/fixtures'
import {
  getSampleFolder,
  openArea,
  openRole,
  openSample,
  readStoredRole,
  saveState,
} from '../support/sample'
import { showScreen } from '../support/screens'
import { undo } from '../support/toasts'

const run = promisify(execFile)

const title = 'Head of Data'

/** The time within which an outside change must be shown. */
const promisedMs = 2_000

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

const attention = (page: Page) => page.getByRole('region', { name: 'Files that need attention' })
const settingsItem = (page: Page) =>
  page.getByRole('navigation').getByRole('button', { name: /^Settings/ })

const openSettings = (page: Page): Promise<void> => settingsItem(page).click()

const dismissed = (page: Page) => page.getByRole('region', { name: 'Damaged files left set aside' })

/** Lets another process write a file. */
const writeElsewhere = async (path: string, bytes: Buffer, sandboxRoot: string): Promise<void> => {
  const source = join(sandboxRoot, 'elsewhere.json')
  await writeFile(source, bytes)
  await run('cp', [source, path])
}

/** A role as another computer saved it, based on the version that both had. */
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

test('a file changed by another process is shown without a restart', async ({ app, sandbox }) => {
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

test('a manual edit, which leaves the revision unchanged, is shown too', async ({
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

test('changes made on another computer are merged field by field, with a notice', async ({
  app: { page },
  sandbox,
}) => {
  await openSample(page)
  await openRole(page, title)
  const { path } = await readStoredRole(getSampleFolder(sandbox), title)
  const theirs = await encodeTheirs(path, { location: 'Trondheim' })
  await editClient(page, 'Fjord Health, Oslo office')
  await writeElsewhere(asConflictCopy(path), theirs, sandbox.root)

  await expect(page.getByText(`Merged changes made elsewhere in “${title}”.`)).toBeVisible()
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

  await openArea(page, 'Roles')
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
  await expect(attention(page)).toContainText('set aside unchanged')
  await showScreen(page, 'damaged-record')
  await attention(page)
    .getByRole('button', { name: /^Restore the last good version, of / })
    .click()
  await expect(page.getByText(/^Restored “Head of Data” as saved /)).toBeVisible()
  await expect(attention(page)).toHaveCount(0)
  await expect(dismissed(page)).toContainText(`quarantine/roles/${basename(path)}`)
  await showScreen(page, 'damaged-record-restored')

  await openArea(page, 'Roles')
  await openRole(page, title)
  await expect(field(page, 'Client')).toHaveValue('Fjord Health, Oslo office')
  expect(await readdir(join(folder, 'quarantine', 'roles'))).toContain(basename(path))
})

test('a damaged record that was saved only once is restored from a backup, which is named', async ({
  sandbox,
  startApp,
  quitApp,
}) => {
  const folder = getSampleFolder(sandbox)
  const first = await startApp()
  await openSample(first.page)
  await openSettings(first.page)
  await first.page.getByRole('button', { name: 'Back up now' }).click()
  await expect(first.page.getByText('backed up and verified')).toBeVisible()
  await quitApp(first)
  await truncate((await readStoredRole(folder, title)).path, 200)

  const { page } = await startApp()
  await openSettings(page)
  await expect(attention(page)).toContainText(/“Head of Data” as saved .* from the backup of /)
  await showScreen(page, 'damaged-record-in-backup')
  await attention(page)
    .getByRole('button', { name: /^Restore the last good version, of / })
    .click()
  await expect(page.getByText(/^Restored “Head of Data” as saved .* backup of /)).toBeVisible()
  await openArea(page, 'Roles')
  await openRole(page, title)
})

test('a damaged file that can’t be restored is left set aside, even after a restart, and that can be undone', async ({
  sandbox,
  startApp,
  quitApp,
}) => {
  const first = await startApp()
  await openSample(first.page)
  const folder = getSampleFolder(sandbox)
  await quitApp(first)
  await writeFile(join(folder, 'roles', 'damaged000000000.json'), 'Dear Anna,')

  const second = await startApp()
  await openSettings(second.page)
  await expect(attention(second.page)).toContainText('no readable earlier version')
  await expect(settingsItem(second.page)).toHaveAccessibleName(/1 problems?/)
  await attention(second.page).getByRole('button', { name: 'Leave damaged000000000' }).click()
  await expect(attention(second.page)).toHaveCount(0)
  await expect(settingsItem(second.page)).not.toHaveAccessibleName(/problem/)
  await undo(second.page, /^The file stays set aside/)
  await expect(attention(second.page)).toHaveCount(1)
  await attention(second.page).getByRole('button', { name: 'Leave damaged000000000' }).click()
  await expect(attention(second.page)).toHaveCount(0)
  await quitApp(second)

  const { page } = await startApp()
  await openSettings(page)
  await expect(dismissed(page)).toContainText('damaged000000000.json')
  await expect(attention(page)).toHaveCount(0)
  await dismissed(page).scrollIntoViewIfNeeded()
  await showScreen(page, 'dismissed-files')
  await dismissed(page).getByRole('button', { name: 'List damaged000000000.json again' }).click()
  await expect(attention(page)).toContainText('damaged000000000.json')
  await expect(dismissed(page)).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
})
