import { describe, expect, it } from 'vitest'
import { forEachInSteps, goAhead } from '@electron/store/tasks/steps'

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

  it('stands still while something that a person waits for is under way', async () => {
    const happened: string[] = []
    let finish = (): void => undefined
    const save = goAhead(() => new Promise<void>((resolve) => (finish = resolve)))
    const walk = forEachInSteps([1, 2], (item) => happened.push(`item ${item}`))
    await new Promise((resolve) => setImmediate(resolve))
    happened.push('saved')
    finish()
    await Promise.all([save, walk])
    expect(happened).toEqual(['saved', 'item 1', 'item 2'])
  })

  it('goes on even if what it gives way to never ends', async () => {
    const taken: number[] = []
    void goAhead(() => new Promise<void>(() => undefined))
    await forEachInSteps([1, 2], (item) => taken.push(item))
    expect(taken).toEqual([1, 2])
  })

  it('goes on after what it gave way to has failed', async () => {
    const taken: number[] = []
    const save = goAhead(() => Promise.reject(new Error('The disk is full.')))
    await Promise.all([
      expect(save).rejects.toThrow('The disk is full.'),
      forEachInSteps([1], (item) => taken.push(item)),
    ])
    expect(taken).toEqual([1])
  })
})
