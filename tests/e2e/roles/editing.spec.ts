import type { Page } from '@playwright/test'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import { expect, test } from '../support/fixtures'
import { makeWorkspace } from '../support/postings'
import { openRole, saveState } from '../support/sample'
import { listAxeViolations } from '../support/screens'
import { resize } from '../support/resize'

const title = 'Bakery manager'

const draft: RoleDraft = {
  ...createEmptyRoleDraft(),
  title,
  responsibilities: {
    primary: ['Plan the shifts', 'Lead the bakers', 'Order flour'].map(createListItem),
    secondary: ['Show guests around', 'Write the newsletter'].map(createListItem),
  },
}

const create = async (page: Page): Promise<void> => {
  const created = await page.evaluate(
    (given) => window.rolebench.invoke('roles.create', { draft: given }),
    draft,
  )
  expect(created).toMatchObject({ ok: true })
  await openRole(page, title)
}

const texts = (page: Page, list: string): Promise<string[]> =>
  page
    .getByRole('list', { name: list })
    .getByRole('textbox')
    .evaluateAll((boxes) =>
      boxes.map((box) => (box instanceof HTMLTextAreaElement ? box.value : '')),
    )

const primary = (page: Page) => texts(page, 'Primary functions')
const secondary = (page: Page) => texts(page, 'Secondary functions')
const line = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const handle = (page: Page, name: string) =>
  page.getByRole('button', { name: `Choose or move ${name}`, exact: true })

test.beforeEach(async ({ app, sandbox }) => {
  await makeWorkspace(app, sandbox)
  await resize(app, 1440, 900)
  await create(app.page)
})

test('a line is dragged by its handle within its list and into another', async ({
  app: { page },
}) => {
  const dragTo = async (from: string, to: string, place: string): Promise<void> => {
    await handle(page, from).hover()
    await page.mouse.down()
    const target = await line(page, to).boundingBox()
    if (!target) throw new Error('There is nothing to drag to.')
    await page.mouse.move(target.x + 40, target.y + 20, { steps: 5 })
    await page.mouse.move(target.x + 40, target.y + 2, { steps: 5 })
    await expect(page.getByText(place, { exact: true })).toBeAttached()
    await page.mouse.up()
  }
  await dragTo(
    'primary function 3 of 3',
    'Primary function 1 of 3',
    'Before line 1 of 3 of Primary functions.',
  )
  await expect
    .poll(() => primary(page))
    .toEqual(['Order flour', 'Plan the shifts', 'Lead the bakers'])
  await dragTo(
    'primary function 2 of 3',
    'Secondary function 2 of 2',
    'Before line 2 of 2 of Secondary functions.',
  )
  await expect.poll(() => primary(page)).toEqual(['Order flour', 'Lead the bakers'])
  await expect
    .poll(() => secondary(page))
    .toEqual(['Show guests around', 'Plan the shifts', 'Write the newsletter'])
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect
    .poll(() => primary(page))
    .toEqual(['Plan the shifts', 'Lead the bakers', 'Order flour'])
})

test('a line is moved by key within its list, into the next one, and to the list beside', async ({
  app: { page },
}) => {
  await line(page, 'Primary function 3 of 3').click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect
    .poll(() => secondary(page))
    .toEqual(['Order flour', 'Show guests around', 'Write the newsletter'])
  await expect(line(page, 'Secondary function 1 of 3')).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(line(page, 'Primary function 3 of 3')).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(handle(page, 'primary function 3 of 3')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(handle(page, 'secondary function 3 of 3')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(handle(page, 'primary function 3 of 3')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(line(page, 'Primary function 3 of 3')).toBeFocused()
})

test('a line is picked up, moved and dropped with the space bar and the arrows', async ({
  app: { page },
}) => {
  await line(page, 'Primary function 3 of 3').click()
  await page.keyboard.press('Escape')
  await expect(handle(page, 'primary function 3 of 3')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText(/^Picked up/)).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Before line 1 of 2 of Secondary functions.')).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Before line 2 of 2 of Secondary functions.')).toBeAttached()
  await page.keyboard.press('Space')
  await expect
    .poll(() => secondary(page))
    .toEqual(['Show guests around', 'Order flour', 'Write the newsletter'])
})

test('several lines are chosen, moved, copied and deleted together', async ({
  app: { electron, page },
}) => {
  await handle(page, 'primary function 2 of 3').click()
  await handle(page, 'secondary function 1 of 2').click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 lines chosen')).toBeVisible()
  expect(await listAxeViolations(page)).toEqual([])
  await page.keyboard.press('Control+c')
  await expect
    .poll(() => electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('• Lead the bakers\n• Order flour\n• Show guests around')
  await electron.evaluate(({ clipboard }) => clipboard.clear())
  await page.getByRole('button', { name: 'Copy as list' }).click()
  await expect
    .poll(() => electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('• Lead the bakers\n• Order flour\n• Show guests around')
  await page.getByRole('button', { name: 'Move to…', exact: true }).click()
  expect(await listAxeViolations(page)).toEqual([])
  await page.getByRole('menuitem', { name: /^Hard skills/ }).click()
  await expect(line(page, 'Hard skill 3 of 3')).toHaveValue('Show guests around')
  await expect.poll(() => primary(page)).toEqual(['Plan the shifts'])

  await handle(page, 'hard skill 1 of 3').click()
  await handle(page, 'hard skill 3 of 3').click({ modifiers: ['Control'] })
  await page.getByRole('button', { name: 'Mark preferred' }).click()
  await expect(page.getByRole('button', { name: 'Hard skill 3 of 3: preferred' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Hard skill 2 of 3: required' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect
    .poll(() => primary(page))
    .toEqual(['Plan the shifts', 'Lead the bakers', 'Order flour'])
  await expect(saveState(page)).toHaveText(/^Saved/)
})

test('focus mode hides sidebar and list, and the panel is as it was left', async ({
  app: { page },
}) => {
  await expect(page.getByRole('complementary', { name: 'Panel' })).toBeVisible()
  await page.keyboard.press('Control+.')
  await expect(page.getByRole('navigation', { name: 'Workspace' })).toHaveCount(0)
  await expect(page.getByRole('listbox', { name: 'Roles' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Close the panel' }).click()
  await page.keyboard.press('Control+.')
  await expect(page.getByRole('listbox', { name: 'Roles' })).toBeVisible()
  await page.reload()
  await openRole(page, title)
  await expect(page.getByRole('complementary', { name: 'Panel' })).toHaveCount(0)
})
