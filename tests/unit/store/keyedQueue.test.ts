import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forEachConcurrently, KeyedQueue } from '@electron/store/tasks/keyedQueue'

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const waitTurns = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await nextTurn()
}

const jobs = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), turns: fc.nat(3) }))

describe('a keyed queue', () => {
  it('runs tasks with the same key one after the other, and never more than its limit at once', async () => {
    await fc.assert(
      fc.asyncProperty(jobs, fc.integer({ min: 1, max: 3 }), async (list, limit) => {
        const queue = new KeyedQueue(limit)
        const running: string[] = []
        const finished: { key: string; index: number }[] = []
        const run = (key: string, turns: number, index: number): Promise<void> =>
          queue.run(key, async () => {
            expect(running).not.toContain(key)
            running.push(key)
            expect(running.length).toBeLessThanOrEqual(limit)
            await waitTurns(turns)
            running.splice(running.indexOf(key), 1)
            finished.push({ key, index })
          })
        await Promise.all(list.map(({ key, turns }, index) => run(key, turns, index)))
        for (const key of ['a', 'b', 'c']) {
          const order = finished.filter((job) => job.key === key).map(({ index }) => index)
          expect(order).toEqual(order.toSorted((one, other) => one - other))
        }
        expect(finished).toHaveLength(list.length)
      }),
    )
  })

  it('continues after a task that fails, and passes the failure to its caller', async () => {
    const queue = new KeyedQueue(1)
    const failing = queue.run('a', () => Promise.reject(new Error('refused')))
    const next = queue.run('a', () => Promise.resolve('done'))
    await expect(failing).rejects.toThrow('refused')
    expect(await next).toBe('done')
  })

  it('is idle only when everything requested is done', async () => {
    const queue = new KeyedQueue(2)
    let done = 0
    const work = async (): Promise<void> => {
      await waitTurns(2)
      done += 1
    }
    const all = ['a', 'a', 'b', 'c'].map((key) => queue.run(key, work))
    await queue.waitUntilIdle(60_000)
    expect(done).toBe(4)
    await Promise.all(all)
  })
})

describe('forEachConcurrently', () => {
  it('visits every item once, a few at a time', async () => {
    const seen: number[] = []
    let running = 0
    await forEachConcurrently([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      running += 1
      expect(running).toBeLessThanOrEqual(3)
      await nextTurn()
      running -= 1
      seen.push(item)
    })
    expect(seen.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('starts nothing after a failure, and rejects once running tasks have ended', async () => {
    const ended: number[] = []
    const visiting = forEachConcurrently([1, 2, 3, 4], 2, async (item) => {
      if (item === 1) throw new Error('The first failed.')
      await nextTurn()
      ended.push(item)
    })
    await expect(visiting).rejects.toThrow('The first failed.')
    expect(ended).toEqual([2])
  })
})

describe('waiting until a queue is idle', () => {
  it('gives up if no task finishes in time', async () => {
    const queue = new KeyedQueue(2)
    void queue.run('hung', () => new Promise<never>(() => undefined))
    expect(await queue.waitUntilIdle(1)).toBe(false)
  })

  it('keeps waiting as long as tasks finish', async () => {
    const queue = new KeyedQueue(1)
    const done: number[] = []
    for (let number = 0; number < 20; number += 1)
      void queue.run('busy', () => Promise.resolve(void done.push(number)))
    expect(await queue.waitUntilIdle(60_000)).toBe(true)
    expect(done).toHaveLength(20)
  })
})
