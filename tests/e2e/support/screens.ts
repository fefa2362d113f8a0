import { resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const screensFolder = resolve(import.meta.dirname, '../../../test-results/screens')

/** Waits for what fades in or out: half-way, its colours are those of neither state. */
const settleTransitions = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })

/** Lists the accessibility rules that the current screen breaks, each with the elements; empty for none. */
export const listAxeViolations = async (page: Page): Promise<string[]> => {
  await settleTransitions(page)
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
