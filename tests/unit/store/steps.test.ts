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

  it('lets others run after each step, however many go through items at once', async () => {
    const happened: string[] = []
    let isDone = false
    const note = (): void => {
      happened.push('another')
      if (!isDone) setImmediate(note)
    }
    setImmediate(note)
    const walk = (name: string) =>
      forEachInSteps([1, 2, 3], () => {
        happened.push(name)
        keepBusy()
      })
    await Promise.all(['a', 'b', 'c'].map(walk))
    isDone = true
    expect(happened.filter((each) => each !== 'another')).toHaveLength(9)
    expect(happened.join(' ')).not.toMatch(/\b[abc] [abc]\b/u)
  })

  it('ends with the error of an item', async () => {
    await expect(
      forEachInSteps([1], () => {
        throw new Error('It does not fit.')
      }),
    ).rejects.toThrow('It does not fit.')
  })
})
