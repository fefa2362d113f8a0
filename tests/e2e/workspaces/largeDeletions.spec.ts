import { join } from 'node:path'
import { buildWorkspace, rememberWorkspace } from '../../helpers/buildWorkspace'
import { expect, test } from '../support/fixtures'
import { openArea } from '../support/sample'
import { showScreen } from '../support/screens'
import { toast, undo } from '../support/toasts'

const candidates = 4_000

/** Deleting and restoring this many takes seconds. */
const patience = { timeout: 60_000 }

test('shows the progress of thousands of deletions, and stops them on request', async ({
  sandbox,
  startApp,
}) => {
  const workspace = await buildWorkspace(join(sandbox.documents, 'Large'), {
    roles: 20,
    candidates,
  })
  await rememberWorkspace(sandbox.userData, workspace)
  const { page } = await startApp()
  await openArea(page, 'Candidates')
  const list = page.getByRole('listbox', { name: 'Candidates' })
  const firstRow = list.getByRole('option').first()
  const dialog = page.getByRole('dialog', { name: 'Deleting' })
  const deleteAll = async (): Promise<void> => {
    await list.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
  }

  await test.step('stop on the way and undo in one step what was deleted', async () => {
    await expect(firstRow).toHaveAttribute('aria-setsize', String(candidates))
    await deleteAll()
    await expect(dialog.getByRole('status')).toHaveText(/^[\d,]+ of [\d,]+ records$/)
    await dialog.getByRole('button', { name: 'Stop' }).click()
    const stopped = /^Stopped\. [\d,]+ of 4,000 are in the trash\./
    // Under the pointer it stays, however long the list takes to be read again.
    await toast(page, stopped).hover()
    await expect(firstRow).not.toHaveAttribute('aria-setsize', String(candidates))
    await undo(page, stopped)
    await expect(firstRow).toHaveAttribute('aria-setsize', String(candidates), patience)
  })

  await test.step('delete them all', async () => {
    await deleteAll()
    await expect(dialog).toBeVisible()
    await showScreen(page, 'deleting')
    await expect(page.getByText(/^Deleted 4,000 candidates, “.+” and 3,999 others\.$/)).toBeVisible(
      patience,
    )
    await expect(firstRow).toBeHidden()
  })

  await test.step('delete them permanently', async () => {
    await page.keyboard.press('Control+,')
    await page.getByRole('checkbox', { name: 'Choose everything in the trash' }).check(patience)
    await page.getByRole('button', { name: /^Delete [\d,]+ records permanently…/ }).click()
    await page.getByRole('button', { name: /^Delete [\d,]+ records permanently$/ }).click()
    await expect(page.getByText(/^Deleted [\d,]+ records permanently\.$/)).toBeVisible(patience)
    await expect(page.getByText('The trash is empty.')).toBeVisible(patience)
  })
})
