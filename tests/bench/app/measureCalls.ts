import type { Page } from '@playwright/test'
import type {} from '@renderer/data/api'

/** Measures how long the window waits for the list of all candidates, in milliseconds. */
export const measureList = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const started = performance.now()
    const listed = await window.rolebench.invoke('candidates.list', {})
    if (!listed.ok) throw new Error(listed.error.message)
    return performance.now() - started
  })

/** Measures how long a backup takes until it is written and verified, in milliseconds. */
export const measureBackup = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const started = performance.now()
    const written = await window.rolebench.invoke('backups.create', {})
    if (!written.ok) throw new Error(written.error.message)
    return performance.now() - started
  })
