import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { buildWorkspace, rememberWorkspace } from '../../helpers/buildWorkspace'
import { expect, test } from '../support/fixtures'
import { openArea } from '../support/sample'

const candidates = 10_000

const openCandidates = async (page: Page): Promise<Locator> => {
  await openArea(page, 'Candidates')
  const list = page.getByRole('listbox', { name: 'Candidates' })
  await expect(list.getByRole('option').first()).toBeVisible()
  return list
}

const selectedRow = (list: Locator): Locator => list.getByRole('option', { selected: true })

const nameField = (page: Page): Locator => page.getByLabel('Name', { exact: true })

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 }).last()

const getRowName = async (row: Locator): Promise<string> =>
  (await row.innerText()).split('\n')[0] ?? ''

test('finds, edits and keeps one of ten thousand candidates', async ({
  sandbox,
  startApp,
  quitApp,
}) => {
  const workspace = await buildWorkspace(join(sandbox.documents, 'Large'), {
    roles: 20,
    candidates,
  })
  await rememberWorkspace(sandbox.userData, workspace)
  const first = await startApp()
  const { page } = first
  const list = await openCandidates(page)

  await test.step('reach both ends with the keyboard', async () => {
    await list.focus()
    await page.keyboard.press('End')
    await expect(selectedRow(list)).toHaveAttribute('aria-posinset', String(candidates))
    await expect(selectedRow(list)).toBeInViewport()
    await page.keyboard.press('Home')
    await expect(selectedRow(list)).toHaveAttribute('aria-posinset', '1')
    await expect(selectedRow(list)).toBeInViewport()
    await page.keyboard.press('PageDown')
    await expect(selectedRow(list)).toBeInViewport()
    await expect(selectedRow(list)).not.toHaveAttribute('aria-posinset', '1')
  })

  await test.step('type to find a name', async () => {
    await page.keyboard.type('maria pena')
    await expect(selectedRow(list)).toContainText(/^María Peña/)
    await expect(selectedRow(list)).toBeInViewport()
  })

  const search = page.getByRole('searchbox', { name: 'Search candidates' })

  await test.step('filter by several words', async () => {
    await search.fill('hamburg python')
    const count = list.getByRole('option').first()
    await expect(count).not.toHaveAttribute('aria-setsize', String(candidates))
    const found = Number(await count.getAttribute('aria-setsize'))
    expect(found).toBeGreaterThan(10)
    expect(found).toBeLessThan(candidates / 2)
    await expect(list.getByRole('option').first()).toContainText('Hamburg')
    await search.press('Escape')
    await expect(count).toHaveAttribute('aria-setsize', String(candidates))
  })

  await test.step('edit the last one', async () => {
    await list.focus()
    await page.keyboard.press('End')
    await expect(selectedRow(list)).toHaveAttribute('aria-posinset', String(candidates))
    await expect(heading(page)).toHaveText(await getRowName(selectedRow(list)))
    await page.getByRole('button', { name: 'Edit profile' }).click()
    await nameField(page).fill('Zzyzx Last')
    await expect(page.getByText(/^Saved/)).toBeVisible()
    await expect(list.getByRole('option', { name: /^Zzyzx Last/ })).toBeVisible()
  })

  await quitApp(first)

  await test.step('find the edit after a restart', async () => {
    const { page: again } = await startApp()
    await openCandidates(again)
    await again.getByRole('searchbox', { name: 'Search candidates' }).fill('zzyzx')
    await again.getByRole('option', { name: /^Zzyzx Last/ }).click()
    await expect(heading(again)).toHaveText('Zzyzx Last')
  })
})
