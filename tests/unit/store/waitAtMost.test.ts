import { expect, it } from 'vitest'
import { waitAtMost } from '@electron/store/tasks/waitAtMost'

it('tells whether a task ended in time', async () => {
  expect(await waitAtMost(Promise.resolve(), 60_000)).toBe(true)
  expect(await waitAtMost(new Promise(() => undefined), 1)).toBe(false)
})

it('rejects as the task does', async () => {
  await expect(waitAtMost(Promise.reject(new Error('It broke.')), 60_000)).rejects.toThrow('broke')
})
