import { describe, expect, it, vi } from 'vitest'
import { shareRuns } from '@electron/services/tasks/shareRuns'

/** A task whose runs end when the test says so, each with its number. */
const createRuns = () => {
  const endings: ((outcome?: Error) => void)[] = []
  const run = shareRuns(
    () =>
      new Promise<number>((resolve, reject) => {
        const number = endings.length + 1
        endings.push((error) => (error === undefined ? resolve(number) : reject(error)))
      }),
  )
  return { run, endings }
}

const key = {}

describe('asking for what takes long', () => {
  it('runs it once more for all who ask while it runs', async () => {
    const { run, endings } = createRuns()
    const answers = [run(key), run(key), run(key)]
    endings[0]?.()
    expect(await answers[0]).toBe(1)
    await vi.waitFor(() => expect(endings).toHaveLength(2))
    endings[1]?.()
    expect(await Promise.all(answers)).toEqual([1, 2, 2])
    expect(endings).toHaveLength(2)
  })

  it('runs it at once when nothing runs, and for each key of its own', async () => {
    const { run, endings } = createRuns()
    const first = run(key)
    const other = run({})
    expect(endings).toHaveLength(2)
    endings.forEach((end) => end())
    expect(await Promise.all([first, other])).toEqual([1, 2])
    const again = run(key)
    endings[2]?.()
    expect(await again).toBe(3)
  })

  it('runs it again after a run that failed', async () => {
    const { run, endings } = createRuns()
    const first = run(key)
    const second = run(key)
    endings[0]?.(new Error('The disk is gone.'))
    await expect(first).rejects.toThrow('The disk is gone.')
    await vi.waitFor(() => expect(endings).toHaveLength(2))
    endings[1]?.()
    expect(await second).toBe(2)
  })
})
