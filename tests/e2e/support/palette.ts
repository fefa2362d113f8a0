import { expect, type Page } from '@playwright/test'

/** Opens the palette and searches it, as soon as it has the focus. */
export const searchPalette = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('Control+k')
  const field = page.getByLabel('Command palette').getByLabel('Find', { exact: true })
  await expect(field).toBeFocused()
  await field.fill(text)
}

/** Performs what the palette finds first, with Enter at once as somebody presses it who knows. */
export const performByPalette = async (page: Page, words: string): Promise<void> => {
  await searchPalette(page, words)
  await page.keyboard.press('Enter')
}
