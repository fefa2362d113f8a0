import { addCandidates } from '../support/candidates'
import { expect, test } from '../support/fixtures'
import { resize } from '../support/resize'
import { openArea, openRole, openSample, openTab } from '../support/sample'
import { showScreen } from '../support/screens'
import { undo } from '../support/toasts'

const title = 'Chief of Technology'

test('edits stages, asks why, and moves on the candidates of a stage that goes', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await addCandidates(page, title, ['Robin Adler'])
  await resize(app, 1440, 900)
  await openArea(page, 'Settings')
  const stages = page.getByRole('list', { name: 'Stages' })
  await page.getByRole('textbox', { name: 'New stage' }).fill('Trial day')
  await page.keyboard.press('Enter')
  const handle = page.getByRole('button', { name: 'Move Trial day', exact: true })
  await expect(handle).toBeVisible()
  await page.getByRole('checkbox', { name: 'Trial day asks why' }).check()
  const days = page.getByRole('textbox', { name: 'Days after which Trial day stands still' })
  await days.fill('14')
  await page.keyboard.press('Tab')
  // A stage is moved by its handle: at once, or picked up.
  await handle.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(stages.getByRole('listitem').nth(4)).toHaveAttribute('data-stage', 'trial-day')
  await expect(handle).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText(/^Picked up/)).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText(/^Place 4 of \d+\.$/)).toBeAttached()
  await page.keyboard.press('Space')
  await expect(stages.getByRole('listitem').nth(3)).toHaveAttribute('data-stage', 'trial-day')
  await expect(days).toHaveValue('14')
  await stages.scrollIntoViewIfNeeded()
  await showScreen(page, 'stages-settings-light')

  await openArea(page, 'Roles')
  await openRole(page, title)
  await openTab(page, 'Candidates')
  const stage = page.getByRole('button', { name: /^Stage of Robin Adler/ })
  await stage.click()
  await page.getByRole('menuitem', { name: 'Trial day' }).click()
  await page.getByRole('textbox', { name: 'Why' }).fill('Wants to meet the team')
  await showScreen(page, 'stage-reason')
  await page.keyboard.press('Control+Enter')
  await expect(stage).toContainText('Trial day')

  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('button', { name: 'Stages', exact: true }).click()
  await page.getByText('Its own', { exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Remove Trial day' })).toBeVisible()
  await showScreen(page, 'stages-role-dark')
  await dialog.getByRole('button', { name: 'Remove Trial day' }).click()
  await page
    .getByRole('combobox', { name: /^Move 1 application from Trial day/ })
    .selectOption('Offer')
  await page.getByRole('button', { name: 'Move 1 application and remove' }).click()
  await expect(dialog.getByRole('button', { name: 'Remove Trial day' })).toBeHidden()
  await undo(page, /^Removed the stage “Trial day”/)
  await expect(dialog.getByRole('button', { name: 'Remove Trial day' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(stage).toContainText('Trial day')
})
