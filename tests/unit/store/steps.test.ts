import { describe, expect, it } from 'vitest'
import { forEachInSteps } from '@electron/store/tasks/steps'

/** Longer than a step may take. */
const busyMs = 12

const keepBusy = (): void => {
  const until = performance.now() + busyMs
  while (performance.now() < until);
}

describe('going through items in steps', () => {
  it('takes them all, in their order', async () => {
    const taken: number[] = []
    await forEachInSteps([1, 2, 3], (item) => taken.push(item))
    expect(taken).toEqual([1, 2, 3])
  })

  it('lets others run between items that take long', async () => {
    const happened: string[] = []
    setImmediate(() => happened.push('another'))
    await forEachInSteps(['first', 'second'], (item) => {
      happened.push(item)
      keepBusy()
    })
    expect(happened).toEqual(['first', 'another', 'second'])
  })

  it('ends with the error of an item', async () => {
    await expect(
      forEachInSteps([1], () => {
        throw new Error('It does not fit.')
      }),
    ).rejects.toThrow('It does not fit.')
  })
})
