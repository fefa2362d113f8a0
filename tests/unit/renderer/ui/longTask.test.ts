import { describe, expect, it } from 'vitest'
import { runLongTask, useLongTask } from '@renderer/ui/tasks/longTask'

const numbers = Array.from({ length: 100 }, (_, index) => index)
const run = (step: (item: number) => Promise<boolean>, items = numbers) =>
  runLongTask({ title: 'Counting', unit: 'numbers', items, step })

describe('a long task', () => {
  it('shows its progress, and closes when it is done', async () => {
    const seen: (number | undefined)[] = []
    await run(() => {
      seen.push(useLongTask.getState().task?.done)
      return Promise.resolve(true)
    })
    expect(seen).toEqual(numbers)
    expect(useLongTask.getState().task).toBeNull()
  })

  it('stops when it is cancelled', async () => {
    const done: number[] = []
    await run((item) => {
      done.push(item)
      if (item === 9) useLongTask.getState().task?.cancel()
      return Promise.resolve(true)
    })
    expect(done).toHaveLength(10)
  })

  it('stops at a step that fails', async () => {
    const done: number[] = []
    await run((item) => {
      done.push(item)
      return Promise.resolve(item < 4)
    })
    expect(done).toEqual([0, 1, 2, 3, 4])
    expect(useLongTask.getState().task).toBeNull()
  })

  it('does not flash up a dialog for a few steps', async () => {
    await run(() => {
      expect(useLongTask.getState().task).toBeNull()
      return Promise.resolve(true)
    }, [1, 2, 3])
  })
})
