import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { encodeRecordFile } from '../helpers/encodeRecordFile'
import { expect, test } from './fixtures'
import { getSampleFolder, openRole, openSample, readStoredRole, saveState } from './sample'

const title = 'Head of Data'
const mine = 'Written in this window'
const theirs = 'Written elsewhere'

const client = (page: Page) => page.getByLabel('Client', { exact: true })

/**
 * Changes a role here while its file changes as a sync service changes it, which brings
 * what another computer wrote: sooner than a save here, or a look at the file, comes.
 */
const changeHereAndElsewhere = async (page: Page, folder: string): Promise<void> => {
  const { path, record } = await readStoredRole(folder, title)
  const changed = {
    ...record,
    client: theirs,
    rev: Number(record.rev) + 1,
    updatedAt: new Date().toISOString(),
  }
  await Promise.all([client(page).fill(mine), writeFile(path, encodeRecordFile(changed))])
}

const conflict = (page: Page) =>
  page.getByRole('dialog', { name: `“${title}” was changed elsewhere` })

for (const { choice, kept } of [
  { choice: 'Keep mine', kept: mine },
  { choice: 'Use theirs', kept: theirs },
])
  test(`a role changed here and elsewhere asks, and “${choice}” keeps that one`, async ({
    app: { page },
    sandbox,
  }) => {
    const folder = getSampleFolder(sandbox)
    await openSample(page)
    await openRole(page, title)
    await changeHereAndElsewhere(page, folder)

    await expect(conflict(page)).toBeVisible()
    await expect(saveState(page)).toContainText('changed elsewhere')
    await expect(client(page)).toHaveValue(mine)
    expect((await readStoredRole(folder, title)).record.client).toBe(theirs)

    await page.getByRole('button', { name: choice }).click()
    await expect(conflict(page)).toBeHidden()
    await expect(saveState(page)).toHaveText(/^Saved \d/)
    await expect(client(page)).toHaveValue(kept)
    expect((await readStoredRole(folder, title)).record.client).toBe(kept)
  })

test('going on typing does not answer which version to keep', async ({
  app: { page },
  sandbox,
}) => {
  await openSample(page)
  await openRole(page, title)
  await changeHereAndElsewhere(page, getSampleFolder(sandbox))
  await expect(conflict(page)).toBeVisible()
  await page.keyboard.type(' and on\n')
  await expect(conflict(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(conflict(page)).toBeHidden()
  await expect(client(page)).toHaveValue(mine)
})
