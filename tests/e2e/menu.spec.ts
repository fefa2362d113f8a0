import { actionDefinitions } from '@shared/actions/actionDefinitions'
import { expect, test } from './support/fixtures'

/** Actions that can be chosen one after another without a system dialog getting in the way. */
const withoutDialogs = actionDefinitions
  .filter(({ menu }) => menu !== null)
  .map(({ id }) => id)
  .filter((id) => !id.startsWith('workspace.') && !id.startsWith('posting.'))

test('the menu bar tells the window what was chosen', async ({ app }) => {
  await app.page.evaluate(() => {
    const chosen: string[] = []
    Object.assign(globalThis, { chosenActions: chosen })
    window.rolebench.subscribe('menu.chosen', ({ actionId }) => chosen.push(actionId))
  })
  const missing = await app.electron.evaluate(({ Menu }, wanted) => {
    const menu = Menu.getApplicationMenu()
    return wanted.filter((id) => {
      const item = menu?.getMenuItemById(id)
      item?.click()
      return !item
    })
  }, withoutDialogs)
  expect(missing).toEqual([])
  await expect
    .poll(() => app.page.evaluate(() => (globalThis as { chosenActions?: string[] }).chosenActions))
    .toEqual(withoutDialogs)
})
