import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerLimitMs, answerWithin, NoAnswer } from '@electron/store/files/answerWithin'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

describe('waiting for a disk', () => {
  it('passes on an answer and a failure, and leaves no timer', async () => {
    await expect(answerWithin(Promise.resolve(7))).resolves.toBe(7)
    await expect(answerWithin(Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives up in time, and disposes of a late answer', async () => {
    let answerLate: (value: string) => void = () => undefined
    const late = new Promise<string>((resolve) => (answerLate = resolve))
    const discarded: string[] = []
    const answer = answerWithin(late, (value) => discarded.push(value))
    const refused = expect(answer).rejects.toThrow(NoAnswer)
    await vi.advanceTimersByTimeAsync(answerLimitMs)
    await refused
    answerLate('too late')
    await vi.advanceTimersByTimeAsync(0)
    expect(discarded).toEqual(['too late'])
  })
})
