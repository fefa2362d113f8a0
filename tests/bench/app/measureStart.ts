import type { StartedApp } from './generatedApp'

/**
 * How long the app took, in milliseconds since its process was asked for, until its list
 * showed rows and an arrow key in it had moved the choice. Includes what it takes the
 * test driver to attach itself and to look.
 */
export const measureStart = async ({ launchedAt, page }: StartedApp): Promise<number> => {
  const list = page.getByRole('listbox', { name: 'Roles' })
  await list.locator('[aria-posinset="2"]').waitFor()
  await list.press('ArrowDown')
  await list.locator('[aria-posinset="2"][aria-selected="true"]').waitFor()
  return Date.now() - launchedAt
}
