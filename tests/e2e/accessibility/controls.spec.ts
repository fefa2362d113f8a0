import type { Locator, Page } from '@playwright/test'
import { listUnclearControls } from './accessibilityTree'
import { expect, test } from '../support/fixtures'
import { searchPalette } from '../support/palette'
import { resize } from '../support/resize'
import { openArea, openRole, openSample, openTab } from '../support/sample'

const roleTabs = ['Candidates', 'Compare', 'Send out', 'Versions'] as const
const panelTabs = ['Paper', 'Checks', 'Source', 'Activity'] as const

/** Reads the screens on the way, and says at the end what is wrong with any of them. */
const beginTour = (page: Page) => {
  const unclear: string[] = []
  return {
    read: async (screen: string) => {
      unclear.push(...(await listUnclearControls(page, screen)))
    },
    expectClear: () => expect(unclear).toEqual([]),
  }
}

/** Opens an area, and waits for its own heading and content: those of the area before may still stand there. */
const openPane = async (page: Page, area: string, content: Locator): Promise<void> => {
  await openArea(page, area)
  await expect(page.getByRole('heading', { level: 1, name: area, exact: true })).toBeVisible()
  await expect(content.first()).toBeVisible()
}

/** Puts a role into the trash, so that there is something in it. */
const removeRole = async (page: Page): Promise<void> => {
  const removed = await page.evaluate(async () => {
    const roles = await window.rolebench.invoke('roles.list', {})
    if (!roles.ok) return roles
    const ids = roles.value.slice(-1).map(({ id }) => id)
    return window.rolebench.invoke('roles.remove', { ids })
  })
  expect(removed).toMatchObject({ ok: true })
}

test('every control of a role says its name, state and place, and is reached by key', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await resize(app, 1440, 900)
  const tour = beginTour(page)
  await tour.read('roles')
  await openRole(page, 'Chief of Technology')
  for (const tab of panelTabs) {
    await openTab(page, tab)
    await expect(page.getByRole('tabpanel', { name: new RegExp(`^${tab}`) })).toBeVisible()
    await tour.read(`role-${tab.toLowerCase()}`)
  }
  for (const tab of roleTabs) {
    await openTab(page, tab)
    await expect(page.getByRole('tabpanel', { name: new RegExp(`^${tab}`) })).toBeVisible()
    await tour.read(`role-${tab.toLowerCase().replace(' ', '-')}`)
  }
  tour.expectClear()
})

test('every control of the other screens says its name, state and place, and is reached by key', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await resize(app, 1440, 900)
  const tour = beginTour(page)
  await removeRole(page)
  for (const [area, content] of [
    ['Today', page.locator('[data-due-line]')],
    ['Board', page.getByRole('listbox')],
    ['Sent postings', page.getByText('Nothing sent out yet')],
    ['Settings', page.getByRole('table', { name: 'Trash' })],
  ] as const) {
    await openPane(page, area, content)
    await tour.read(area.toLowerCase().replace(' ', '-'))
  }
  for (const [area, ownContent] of [
    ['Candidates', page.locator('[data-part="profile"]')],
    ['Agencies', page.getByRole('textbox', { name: 'Lines at the top' })],
  ] as const) {
    const records = page.getByRole('listbox', { name: area }).getByRole('option')
    await openPane(page, area, records)
    await tour.read(area.toLowerCase())
    await records.first().click()
    await expect(records.first()).toHaveAttribute('aria-selected', 'true')
    await expect(ownContent).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'What was said or done' })).toBeVisible()
    await tour.read(`${area.toLowerCase()}-open`)
  }
  await searchPalette(page, 'a')
  await expect(page.getByLabel('Command palette').getByRole('button').first()).toBeVisible()
  await tour.read('palette')
  tour.expectClear()
})
