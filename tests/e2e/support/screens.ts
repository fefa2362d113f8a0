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
export const listAxeViolations = async (
  page: Page,
  configure: (axe: AxeBuilder) => AxeBuilder = (axe) => axe,
): Promise<string[]> => {
  await settleTransitions(page)
  const { violations } = await configure(new AxeBuilder({ page })).setLegacyMode().analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

type ColourScheme = 'light' | 'dark'

const findColourScheme = (page: Page): Promise<ColourScheme> =>
  page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'))

const useColourScheme = async (page: Page, colorScheme: ColourScheme): Promise<void> => {
  await page.emulateMedia({ colorScheme })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
}

/**
 * Saves screenshots of the current screen for inspection, light and dark, and expects no axe
 * violations on it. Of the other scheme it checks the colours: everything else is the same.
 */
export const showScreen = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: resolve(screensFolder, `${name}.png`) })
  expect(await listAxeViolations(page), `accessibility of ${name}`).toEqual([])

  const scheme = await findColourScheme(page)
  const other = scheme === 'light' ? 'dark' : 'light'
  await useColourScheme(page, other)
  const faults = await listAxeViolations(page, (axe) => axe.withRules('color-contrast'))
  expect(faults, `colours of ${name}, ${other}`).toEqual([])
  await page.screenshot({ path: resolve(screensFolder, `${name}.${other}.png`) })
  await useColourScheme(page, scheme)
}
