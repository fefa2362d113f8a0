import type { Locator, Page } from '@playwright/test'

/** The toast that says this. Errors in the page are alerts as well, so it is told by its words. */
export const toast = (page: Page, message: string | RegExp): Locator =>
  page.getByRole('alert').filter({ hasText: message })

/** Waits for the toast that says what was done, and takes that back by its button. */
export const undo = (page: Page, message: string | RegExp): Promise<void> =>
  toast(page, message).getByRole('button', { name: 'Undo', exact: true }).click()
