import type { Locator, Page } from '@playwright/test'
import { expect, test, type RunningApp } from './support/fixtures'
import { resize } from './support/resize'
import { openArea, openRole, openSample, openTab, saveState } from './support/sample'
import { showScreen } from './support/screens'

const getBox = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not on screen.')
  return box
}

const overlap = async (one: Locator, other: Locator): Promise<boolean> => {
  const [first, second] = [await getBox(one), await getBox(other)]
  return (
    first.x < second.x + second.width &&
    second.x < first.x + first.width &&
    first.y < second.y + second.height &&
    second.y < first.y + first.height
  )
}

const enlarge = ({ electron }: RunningApp, factor: number): Promise<void> =>
  electron.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(wanted)
  }, factor)

const getListWidth = async (page: Page): Promise<number> =>
  Math.round((await getBox(page.getByRole('listbox', { name: 'Roles' }))).width)

test('the list is as wide as before once the window was wider', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await resize(app, 1440, 900)
  await expect.poll(() => getListWidth(page)).toBeLessThanOrEqual(340)
  const before = await getListWidth(page)
  await resize(app, 1920, 1080)
  await expect.poll(() => getListWidth(page)).toBeLessThanOrEqual(340)
  await resize(app, 1440, 900)
  await expect.poll(() => getListWidth(page)).toBe(before)
})

test('no name of a row runs into its figures in a small window', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openRole(page, 'Chief of Technology')
  await resize(app, 1024, 640)
  await openTab(page, 'Compare')
  const names = page.locator('main').getByRole('rowheader')
  await expect(names.filter({ hasText: 'of weightings' })).toBeVisible()
  const listTooWide = () =>
    names.evaluateAll((cells) =>
      cells
        .filter((cell) => {
          const text = document.createRange()
          text.selectNodeContents(cell)
          return text.getBoundingClientRect().right > cell.getBoundingClientRect().right
        })
        .map(({ textContent }) => textContent),
    )
  await expect.poll(listTooWide).toEqual([])
})

test('a warning before sending touches neither what is above it nor what is below', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await openRole(page, 'Chief of Technology')
  await resize(app, 1440, 900)
  await openTab(page, 'Send out')
  await page.getByText('Agency', { exact: true }).click()
  const warnings = page.getByRole('list', { name: 'Check before sending' })
  await expect(warnings).toBeVisible()
  const look = page.getByRole('radiogroup', { name: 'Look' })
  const below = page.getByRole('heading', { name: 'May reveal what is withheld' })
  const measureGaps = async () => {
    const [above, box, next] = [await getBox(look), await getBox(warnings), await getBox(below)]
    return Math.min(box.y - (above.y + above.height), next.y - (box.y + box.height))
  }
  await expect.poll(measureGaps).toBeGreaterThanOrEqual(8)
})

test('the form of Send out needs no scrolling sideways, however narrow', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openRole(page, 'Head of Data')
  await openTab(page, 'Send out')
  await page.getByText('Agency', { exact: true }).click()
  const look = page.getByRole('radiogroup', { name: 'Look' })
  const measureExcess = () =>
    look.evaluate((element) => {
      let scroller: Element | null = element
      while (scroller !== null && getComputedStyle(scroller).overflowX !== 'auto')
        scroller = scroller.parentElement
      return scroller === null ? Infinity : scroller.scrollWidth - scroller.clientWidth
    })
  for (const width of [1280, 1024, 1440]) {
    await resize(app, width, 800)
    await expect.poll(measureExcess).toBeLessThanOrEqual(0)
  }
})

test('nothing lies over anything else at 200 %', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openRole(page, 'Chief of Technology')
  await resize(app, 1440, 900)
  await enlarge(app, 2)
  await page.locator('[data-field="definition"] textarea').first().fill('Somebody who decides.')
  await expect(saveState(page)).toHaveText(/^Saved/)
  const menu = page.getByRole('button', { name: 'More about this role' })
  await expect.poll(() => overlap(saveState(page), menu)).toBe(false)
  await showScreen(page, 'posting-200')

  await openTab(page, 'Compare')
  const grid = page.locator('main table, main [role="grid"]').first()
  await expect(grid).toBeInViewport()
  const height = await page.evaluate(() => window.innerHeight)
  await expect.poll(async () => height - (await getBox(grid)).y).toBeGreaterThan(200)
  await showScreen(page, 'compare-200')
  await openArea(page, 'Today')
  await showScreen(page, 'today-200-percent')
})
