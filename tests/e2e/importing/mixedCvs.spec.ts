import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { recordOpened } from '../support/dialogs'
import { expect, test } from '../support/fixtures'
import { readCvFiles } from '../support/files/cvFiles'
import { makeMixedCvs, twice } from '../support/files/mixedCvs'
import { dropFiles, makeWorkspace } from '../support/postings'
import { openArea, readStoredRecords } from '../support/sample'
import { showScreen } from '../support/screens'

const press = async (button: Locator): Promise<void> => {
  await expect(button).toBeEnabled()
  await button.focus()
  await expect(button).toBeFocused()
  await button.press('Enter')
}

/** Takes each CV that needs a look with Enter; a name that was not found is typed. */
const confirmEach = async (page: Page, screen: Locator, list: string): Promise<void> => {
  const heading = screen.getByRole('heading', { level: 1 })
  for (let name = await heading.textContent(); name !== list;) {
    const field = screen.getByLabel('Name', { exact: true })
    await field.focus()
    if ((await field.inputValue()) === '') await page.keyboard.type('Somebody')
    await page.keyboard.press('Enter')
    await expect(heading).not.toHaveText(name ?? '')
    name = await heading.textContent()
  }
}

test('makes candidates of twenty mixed files by keyboard, merges two, and finds and opens what was kept', async ({
  sandbox,
  app,
}) => {
  test.slow()
  const { page, electron } = app
  await makeWorkspace(app, sandbox)
  await openArea(page, 'Candidates')
  const screen = page.getByRole('dialog', { name: 'Import CVs' })
  const list = page.getByRole('region', { name: 'Candidates', exact: true })
  const records = list.getByRole('option')
  const folder = join(sandbox.documents, 'Agency work')
  const countRecords = async (): Promise<number> =>
    (await readStoredRecords(folder, 'candidates')).length

  await test.step('read all but the one that is broken, which says why', async () => {
    const files = await makeMixedCvs()
    expect(files).toHaveLength(20)
    await dropFiles(page, 'main', files)
    await expect(screen.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 })
    await expect(screen.getByRole('row', { name: /broken\.pdf/ })).toContainText('Read again')
    await expect(screen.getByRole('row', { name: /sv-larare\.pdf/ })).toContainText('Åkerblom')
    await expect(screen.getByRole('row', { name: /jannis\.vcf/ })).toContainText(twice)
    await showScreen(page, 'cv-mixed-files')
  })

  await test.step('add and confirm them by keyboard', async () => {
    await press(screen.getByRole('button', { name: /^Add \d+ that are ready$/ }))
    await expect(screen.getByRole('row', { name: /de-pflege/ })).toContainText('Added')
    await press(screen.getByRole('button', { name: /one by one$/ }))
    await confirmEach(page, screen, 'Import 21 CVs')
    await expect(screen.getByRole('row', { name: /Added/ })).toHaveCount(20)
    await press(screen.getByRole('button', { name: 'Close' }))
    await expect(list.getByRole('status')).toHaveText('20')
  })

  await test.step('merge the two records of one person, and take that back', async () => {
    await page.getByRole('button', { name: 'More about candidates' }).click()
    await page.getByRole('menuitem', { name: 'Find duplicates…' }).click()
    const merging = page.getByRole('dialog', { name: 'Duplicates' })
    const pair = merging.getByRole('button', { name: `Compare ${twice} and ${twice}` })
    await press(pair)
    await showScreen(page, 'cv-mixed-merge')
    await press(merging.getByRole('button', { name: 'Merge', exact: true }))
    const merged = page.getByRole('alert').filter({ hasText: /^Merged two records/ })
    // It stays while the pointer is on it, however slow the machine is.
    await merged.hover()
    await expect(merging.getByRole('heading', { name: /who may be one person$/ })).toBeVisible()
    await expect(pair).toHaveCount(0)
    await expect.poll(countRecords).toBe(19)
    await merged.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(countRecords).toBe(20)
    await press(merging.getByRole('button', { name: 'Close' }))
    await expect(list.getByRole('status')).toHaveText('20')
  })

  await test.step('find one by a word that stands only in the CV, as it was kept', async () => {
    const search = list.getByRole('searchbox', { name: 'Search candidates' })
    await search.fill('Brettspiele')
    await expect(records).toHaveCount(1)
    await records.first().click()
    const attachments = page.getByRole('list', { name: 'Attachments' })
    await attachments.getByRole('button', { name: 'de-entwickler.pdf', exact: true }).click()
    await expect(page.getByRole('img', { name: 'Page 1 of de-entwickler.pdf' })).toBeVisible()
    await page.keyboard.press('Escape')
    await search.fill('Ruiz-Okafor')
    await expect(records).toHaveCount(1)
    await records.first().click()
    await expect(attachments).toContainText('en-sales.docx')
  })

  await test.step('open the original in its own program, only after asking', async () => {
    const listOpened = await recordOpened(electron)
    await page.getByRole('button', { name: 'More about en-sales.docx' }).click()
    await page.getByRole('menuitem', { name: 'Open in another program…' }).click()
    expect(await listOpened()).toEqual([])
    await page.getByRole('button', { name: 'Open a copy' }).click()
    await expect.poll(listOpened).toEqual([expect.stringMatching(/en-sales\.docx$/)])
    const [copy = ''] = await listOpened()
    const [original] = await readCvFiles(['en-sales.docx'])
    expect(original?.content.equals(await readFile(copy))).toBe(true)
  })
})
