import { resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const screensFolder = resolve(import.meta.dirname, '../../../test-results/screens')

/** Lists the accessibility rules that the current screen breaks, each with the elements; empty for none. */
export const listAxeViolations = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/** Saves a screenshot of the current screen for inspection, and expects no axe violations on it. */
export const showScreen = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: resolve(screensFolder, `${name}.png`) })
  expect(await listAxeViolations(page), `accessibility of ${name}`).toEqual([])
}
