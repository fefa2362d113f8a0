import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { buildWorkspace, rememberWorkspace } from '../../helpers/buildWorkspace'
import { addCandidates } from '../support/candidates'
import { expect, test } from '../support/fixtures'
import { resize } from '../support/resize'
import { openArea, openRole, openSample, openTab } from '../support/sample'
import { showScreen } from '../support/screens'

const title = 'Chief of Technology'

const ten = Array.from({ length: 10 }, (_, index) => `Robin Number ${index + 1}`)

const column = (page: Page, stage: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${stage} ?\\d*$`) })

const cards = (page: Page, stage: string): Locator => column(page, stage).getByRole('option')

const robins = (page: Page, stage: string): Locator =>
  cards(page, stage).filter({ hasText: 'Robin Number' })

const openBoard = async (page: Page): Promise<void> => {
  await openRole(page, title)
  await openTab(page, 'Candidates')
  await page.getByText('Board', { exact: true }).last().click()
  await expect(column(page, 'New')).toBeVisible()
}

test('moves ten applications at once, by key, and takes all back at once', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await addCandidates(page, title, ten)
  await resize(app, 1440, 900)
  await openBoard(page)
  await cards(page, 'New').first().click()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('11 selected')).toBeVisible()
  // The first had been there before; the ten stay chosen.
  await page.keyboard.press('Control+Space')
  await expect(page.getByText('10 selected')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await showScreen(page, 'board-light')

  await page.keyboard.press('Space')
  await expect(page.getByText(/^Picked up/)).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^Screening, \d+ candidates?\.$/)).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^Submitted, \d+ candidates?\.$/)).toBeAttached()
  await page.keyboard.press('Space')
  await expect(page.getByRole('alert').filter({ hasText: /^Moved 10 candidates/ })).toBeVisible()
  await expect(robins(page, 'New')).toHaveCount(0)
  await expect(column(page, 'Submitted')).toContainText('11')
  await expect(column(page, 'Submitted').locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(robins(page, 'Submitted')).toHaveCount(0)
  await expect(column(page, 'New')).toContainText('11')
  await expect(column(page, 'New').locator(':focus')).toHaveCount(1)

  // Without picking them up, to the stage beside.
  await page.keyboard.press('Control+ArrowRight')
  await expect(column(page, 'Screening')).toContainText('11')
  await expect(column(page, 'Screening').locator(':focus')).toHaveCount(1)
})

test('drags a card to another stage, in all roles, and leads to the candidate', async ({ app }) => {
  const { page } = app
  await page.emulateMedia({ colorScheme: 'dark' })
  await openSample(page)
  await addCandidates(page, title, ten.slice(0, 2))
  await resize(app, 1024, 640)
  await openArea(page, 'Board')
  await showScreen(page, 'board-all-dark')
  await robins(page, 'New').first().hover()
  await page.mouse.down()
  const target = await column(page, 'Screening').boundingBox()
  if (target === null) throw new Error('There is no Screening.')
  await page.mouse.move(target.x + 40, target.y + 60, { steps: 8 })
  await expect(page.getByText(/^Screening, \d+ candidates?\.$/)).toBeAttached()
  await page.mouse.up()
  await expect(robins(page, 'Screening')).toHaveCount(1)
  await robins(page, 'Screening').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Robin Number/ }).first()).toBeVisible()
})

test('asks for the reason once where the stage says so, for many', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await addCandidates(page, title, ten.slice(0, 3))
  await openArea(page, 'Settings')
  await page.getByRole('checkbox', { name: 'Rejected asks why' }).check()
  await openArea(page, 'Roles')
  await openBoard(page)
  await robins(page, 'New').first().click()
  await robins(page, 'New')
    .nth(2)
    .click({ modifiers: ['Shift'] })
  await page.getByRole('button', { name: 'Move to' }).click()
  await page.getByRole('menuitem', { name: 'Rejected' }).click()
  await page.getByRole('textbox', { name: 'Why' }).fill('Too far away')
  await page.keyboard.press('Control+Enter')
  await expect(robins(page, 'Rejected')).toHaveCount(3)
})

test('shows the candidates of one client or role, in a workspace of ten thousand', async ({
  sandbox,
  startApp,
}) => {
  const workspace = await buildWorkspace(join(sandbox.documents, 'Large'), {
    roles: 200,
    candidates: 10_000,
  })
  await rememberWorkspace(sandbox.userData, workspace)
  const app = await startApp()
  const { page } = app
  await resize(app, 1440, 900)
  await openArea(page, 'Board')
  await expect(cards(page, 'New').first()).toBeVisible()
  // Only what is in sight is there, however many there are.
  expect(await page.locator('[data-card]').count()).toBeLessThan(300)
  await showScreen(page, 'board-10000-light')
  const count = async () =>
    Number((await page.getByText(/^[\d,.]+ applications?$/).innerText()).replace(/\D/g, ''))
  const all = await count()

  const role = page.getByRole('combobox', { name: 'Role' })
  await role.click()
  await expect(page.locator('[data-combobox-option]').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(role).not.toHaveValue('')
  await expect.poll(count).toBeLessThan(all)
  await page.emulateMedia({ colorScheme: 'dark' })
  await showScreen(page, 'board-filtered-dark')
  await role.fill('')
  await page.keyboard.press('Enter')
  await expect.poll(count).toBe(all)
})
