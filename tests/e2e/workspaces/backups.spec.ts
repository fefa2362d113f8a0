import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { damageEntry } from '../../helpers/faults/damageEntry'
import { answerOpenDialogs } from '../support/dialogs'
import { expect, test } from '../support/fixtures'
import { countRows, getSampleFolder, openSample, readStoredRole } from '../support/sample'
import { showScreen } from '../support/screens'
import { toast } from '../support/toasts'

const isOpen = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { name: 'Roles', exact: true })).toBeVisible()

const openSettings = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible()
}

const createRole = async (page: Page, title: string): Promise<void> => {
  await page.keyboard.press('Control+n')
  await page.getByLabel('Title', { exact: true }).fill(title)
  await expect(page.getByRole('option', { name: new RegExp(title) })).toBeVisible()
}

const countBackups = async (folder: string): Promise<number> =>
  (await readdir(folder)).filter((name) => name.endsWith('.zip')).length

test('backs up to two folders, restores into a new one and keeps the current workspace', async ({
  sandbox,
  startApp,
  quitApp,
}) => {
  const { page, electron, ...app } = await startApp()
  const workspaceFolder = join(sandbox.documents, 'Agency work')
  const secondFolder = join(sandbox.root, 'stick')
  const restoredFolder = join(sandbox.documents, 'Agency work as it was')
  await mkdir(secondFolder)

  await test.step('make a workspace with a role', async () => {
    await answerOpenDialogs(electron, [workspaceFolder])
    await page.getByRole('button', { name: 'New workspace' }).click()
    await page.getByLabel('Name').fill('Agency work')
    await page.getByRole('button', { name: 'Choose the folder' }).click()
    await page.getByRole('button', { name: 'Create workspace' }).click()
    await isOpen(page)
    await createRole(page, 'Harbour pilot')
  })

  await test.step('choose a second folder, which takes a backup at once', async () => {
    await openSettings(page)
    await answerOpenDialogs(electron, [secondFolder])
    await page.getByRole('button', { name: 'Choose a second folder' }).click()
    await expect(page.getByText('backed up and verified')).toBeVisible()
    expect(await countBackups(secondFolder)).toBe(1)
    await expect(page.getByRole('table', { name: 'Backups' })).toContainText('Second folder')
    await showScreen(page, 'backups-settings')
  })

  await test.step('say so when the second folder is missing, and back up all the same', async () => {
    await answerOpenDialogs(electron, [join(sandbox.root, 'unplugged')])
    await mkdir(join(sandbox.root, 'unplugged'))
    await page.getByRole('button', { name: 'Change the second folder' }).click()
    await expect(page.getByText('unplugged', { exact: false }).first()).toBeVisible()
    // It takes a backup at once, too.
    await expect.poll(() => countBackups(join(sandbox.root, 'unplugged'))).toBe(1)
    await rename(join(sandbox.root, 'unplugged'), join(sandbox.root, 'elsewhere'))
    const ownFolder = join(workspaceFolder, 'backups')
    const before = await countBackups(ownFolder)
    await page.getByRole('button', { name: 'Back up now' }).click()
    await expect(toast(page, 'disk was unplugged')).toBeVisible()
    await expect.poll(() => countBackups(ownFolder)).toBe(before + 1)
    await page.getByRole('button', { name: 'Stop using the second folder' }).click()
    await expect(page.getByRole('button', { name: 'Choose a second folder' })).toBeVisible()
  })

  await test.step('change the role, then restore the backup beside it', async () => {
    await page.keyboard.press('Control+1')
    await page.getByRole('option', { name: /Harbour pilot/ }).click()
    await page.getByLabel('Title', { exact: true }).fill('Ship broker')
    await expect(page.getByRole('option', { name: /Ship broker/ })).toBeVisible()
    await openSettings(page)
    await answerOpenDialogs(electron, [restoredFolder])
    await page
      .getByRole('button', { name: /^Restore the backup of/ })
      .first()
      .click()
    await expect(page.getByText('The original workspace is unchanged')).toBeVisible()
    await page.keyboard.press('Control+1')
    await expect(page.getByRole('option', { name: /Harbour pilot/ })).toBeVisible()
    await showScreen(page, 'backups-restored')
  })

  await test.step('find the first workspace unchanged', async () => {
    await page.getByRole('button', { name: /^Workspace: / }).click()
    await page.getByRole('menuitem', { name: 'Agency work' }).click()
    await expect(page.getByRole('option', { name: /Ship broker/ })).toBeVisible()
  })

  await test.step('refuse a folder that is in use', async () => {
    await openSettings(page)
    await answerOpenDialogs(electron, [workspaceFolder])
    await page
      .getByRole('button', { name: /^Restore the backup of/ })
      .first()
      .click()
    await expect(toast(page, 'oose another folder')).toBeVisible()
  })

  await quitApp({ page, electron, ...app })
})

test('restores a backup file from the welcome screen, and refuses a file that is not one', async ({
  sandbox,
  startApp,
}) => {
  const { page, electron } = await startApp()
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  await isOpen(page)
  await openSettings(page)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('backed up and verified')).toBeVisible()
  const place = join(sandbox.documents, 'Rolebench sample', 'backups')
  const [zip] = (await readdir(place)).filter((name) => name.endsWith('.zip'))

  await page.getByRole('button', { name: /^Workspace: / }).click()
  await page.getByRole('menuitem', { name: 'Close workspace' }).click()
  const restore = page.getByRole('button', { name: 'Restore a backup' })
  await expect(restore).toBeVisible()
  await showScreen(page, 'backups-welcome')

  const other = join(sandbox.root, 'other.zip')
  await writeFile(other, 'PK, but nothing more')
  await electron.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: false, filePaths: [paths.shift() ?? ''] })
    },
    [other, join(sandbox.documents, 'a'), join(place, zip!), join(sandbox.documents, 'b')],
  )
  await restore.click()
  await expect(toast(page, 'not a complete Rolebench backup')).toBeVisible()
  expect(await readdir(sandbox.documents)).toEqual(['Rolebench sample'])
  await restore.click()
  await expect(page.getByText('Restored as Rolebench sample (as of')).toBeVisible()
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('refuses a damaged backup by name, and restores its intact files on request', async ({
  sandbox,
  startApp,
}) => {
  const { page, electron } = await startApp()
  await openSample(page)
  await openSettings(page)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('backed up and verified')).toBeVisible()
  const folder = getSampleFolder(sandbox)
  const { path } = await readStoredRole(folder, 'Head of Data')
  const damaged = `roles/${basename(path)}`
  const place = join(folder, 'backups')
  for (const name of await readdir(place)) await damageEntry(join(place, name), damaged)

  const restored = join(sandbox.documents, 'restored')
  await answerOpenDialogs(electron, [restored])
  const restore = page.getByRole('button', { name: /^Restore the backup of/ }).first()
  const offer = page.getByRole('dialog', { name: 'This backup is damaged' })

  await test.step('say which file is damaged, and leave everything as it was', async () => {
    await restore.click()
    await expect(offer).toContainText(damaged)
    await expect(offer).toContainText('A role: Head of Data')
    await showScreen(page, 'backups-damaged')
    await offer.getByRole('button', { name: 'Cancel' }).click()
    await expect(offer).toBeHidden()
    expect(await readdir(sandbox.documents)).toEqual(['Rolebench sample'])
  })

  await test.step('restore the others, and name the missing one', async () => {
    await restore.click()
    await offer.getByRole('button', { name: /^Restore \d+ intact files$/ }).click()
    const note = page.getByRole('dialog', { name: 'Restored without 1 file' })
    await expect(note).toContainText(damaged)
    await expect(note).toContainText('A role: Head of Data')
    await showScreen(page, 'backups-left-out')
    await note.getByRole('button', { name: 'Done' }).click()
    await expect(note).toBeHidden()
    await page.keyboard.press('Control+1')
    await expect(page.getByRole('option', { name: /^Chief of Technology/ })).toBeVisible()
    await expect(page.getByRole('option', { name: /^Head of Data/ })).toHaveCount(0)
    expect(await readdir(join(restored, 'roles'))).not.toContain(basename(path))
  })
})

test('lists deleted records, restores them, and deletes them permanently only on request', async ({
  startApp,
}) => {
  const { page } = await startApp()
  await page.getByRole('button', { name: 'Open the sample workspace' }).click()
  await isOpen(page)
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('heading', { name: 'Agencies', exact: true })).toBeVisible()
  const agencies = page.getByRole('listbox', { name: 'Agencies' }).getByRole('option')
  const count = await countRows(agencies)
  await agencies.first().click()
  await page.keyboard.press('Delete')
  await expect(agencies).toHaveCount(count - 1)
  await agencies.first().click()
  await page.keyboard.press('Delete')
  await expect(agencies).toHaveCount(count - 2)

  await openSettings(page)
  const trash = page.getByRole('table', { name: 'Trash' })
  await expect(trash.getByRole('row')).toHaveCount(3)
  await trash.getByRole('checkbox').nth(1).check()
  await showScreen(page, 'trash-settings')
  await page.getByRole('button', { name: 'Restore 1 record' }).click()
  await expect(trash.getByRole('row')).toHaveCount(2)

  await trash.getByRole('checkbox', { name: 'Choose everything in the trash' }).check()
  await page.getByRole('button', { name: 'Delete 1 record permanently…' }).click()
  await showScreen(page, 'trash-asking')
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(trash.getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: 'Delete 1 record permanently…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Delete 1 record permanently' })
    .click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
  await page.keyboard.press('Control+3')
  await expect(agencies).toHaveCount(count - 1)
})
