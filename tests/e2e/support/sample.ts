import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures'
import type { Sandbox } from './launch'

/** The folder of the sample workspace. */
export const getSampleFolder = ({ documents }: Sandbox): string =>
  join(documents, 'Rolebench sample')

/** Opens the sample workspace, and waits until its roles are shown. */
export const openSample = async (page: Page): Promise<void> => {
  const opened = await page.evaluate(() => window.rolebench.invoke('workspace.openSample', {}))
  expect(opened).toMatchObject({ ok: true })
  await expect(page.getByRole('option').first()).toBeVisible()
}

/** Shows a role in the tab that was shown last. */
export const openRole = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('option', { name: new RegExp(`^${title}`) }).click()
  await expect(page.getByRole('heading', { name: title, exact: true }).first()).toBeVisible()
}

/** Shows an area by its item in the sidebar, e.g. `Candidates`. */
export const openArea = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()

export const openTab = (page: Page, name: string): Promise<void> =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()

/** Counts the rows of a list once it has been read; all of them must be in sight. */
export const countRows = async (rows: Locator): Promise<number> => {
  const count = Number(await rows.first().getAttribute('aria-setsize'))
  await expect(rows).toHaveCount(count)
  return count
}

/** The saving state of the record on screen. */
export const saveState = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: /^(Saved|Saving|Not saved)/ })

interface StoredRecord {
  path: string
  record: Record<string, unknown>
}

/** Reads the records of a collection from their files. */
export const readStoredRecords = async (
  folder: string,
  collection: string,
): Promise<StoredRecord[]> => {
  const names = (await readdir(join(folder, collection))).filter((name) => name.endsWith('.json'))
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, collection, name)
      const { record } = JSON.parse(await readFile(path, 'utf8')) as {
        record: Record<string, unknown>
      }
      return { path, record }
    }),
  )
}

/** Reads a role from its file. */
export const readStoredRole = async (folder: string, title: string): Promise<StoredRecord> => {
  const found = (await readStoredRecords(folder, 'roles')).find(
    ({ record }) => record.title === title,
  )
  if (!found) throw new Error(`There is no role ${title} in ${folder}.`)
  return found
}
