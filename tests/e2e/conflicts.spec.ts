import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { encodeRecordFile } from '../helpers/encodeRecordFile'
import { expect, test } from './fixtures'
import { getSampleFolder, openRole, openSample, readStoredRole, saveState } from './sample'

const title = 'Head of Data'
const mine = 'Written in this window'
const theirs = 'Written elsewhere'

const client = (page: Page) => page.getByLabel('Client', { exact: true })

/** Changes a role's file as a sync service does, which brings what another computer wrote. */
const changeElsewhere = async (folder: string, fields: object): Promise<void> => {
  const { path, record } = await readStoredRole(folder, title)
  const rev = Number(record.rev) + 1
  const updatedAt = new Date().toISOString()
  await writeFile(path, encodeRecordFile({ ...record, ...fields, rev, updatedAt }))
}

/** Types without the pause that a save waits for, while the file changes. */
const typeDuringChange = async (page: Page, folder: string): Promise<void> => {
  await client(page).clear()
  const typing = client(page).pressSequentially(mine, { delay: 60 })
  await changeElsewhere(folder, { client: theirs, notes: 'Noted elsewhere' })
  await typing
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
    await typeDuringChange(page, folder)

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
