import type { Page } from '@playwright/test'
import type {} from '@renderer/data/api'
import type { ChannelInput, ChannelOutput } from '@shared/contract/contract'
import type { Result } from '@shared/contract/result'

/**
 * Measures how long the window waits for the list of all candidates, page by page, in milliseconds.
 */
export const measureList = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const started = performance.now()
    let request: ChannelInput<'candidates.list'> | null = {}
    while (request !== null) {
      const listed: Result<ChannelOutput<'candidates.list'>> = await window.rolebench.invoke(
        'candidates.list',
        request,
      )
      if (!listed.ok) throw new Error(listed.error.message)
      const { next }: ChannelOutput<'candidates.list'> = listed.value
      request = next === null ? null : { after: next }
    }
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
