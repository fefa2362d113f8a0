import { resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const screensFolder = resolve(import.meta.dirname, '../../../test-results/screens')

/** Accessibility rules that the present screen breaks, each with where; empty for none. */
export const listAxeViolations = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/** Keeps a screenshot of the present screen for looking at, and expects no axe violation on it. */
export const showScreen = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: resolve(screensFolder, `${name}.png`) })
  expect(await listAxeViolations(page), `accessibility of ${name}`).toEqual([])
}
