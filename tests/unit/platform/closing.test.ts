import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClosing, type Closing, type ClosingPorts } from '@electron/platform/app/closing'

const patienceMs = 5_000

const create = (ports: Partial<ClosingPorts> = {}) => {
  const used = {
    askWindow: vi.fn(() => true),
    askAboutUnsaved: vi.fn<ClosingPorts['askAboutUnsaved']>(() => Promise.resolve('stay')),
    askAboutSilence: vi.fn<ClosingPorts['askAboutSilence']>(() => Promise.resolve('stay')),
    finish: vi.fn(() => Promise.resolve()),
    patienceMs,
    ...ports,
  }
  const closing: Closing = createClosing(used)
  return { ...used, closing }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('closing', () => {
  it('waits for the window to save, and only then releases everything', async () => {
    const { closing, finish, askWindow } = create()
    const requested = closing.request()
    expect(askWindow).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(patienceMs - 1)
    expect(finish).not.toHaveBeenCalled()
    closing.answer([])
    await requested
    expect(finish).toHaveBeenCalledOnce()
    expect(closing.isFinished()).toBe(true)
  })

  it('is cancelled if the user goes back to what could not be saved', async () => {
    const { closing, finish, askAboutUnsaved } = create()
    const requested = closing.request()
    closing.answer(['Chief of Technology'])
    await requested
    expect(askAboutUnsaved).toHaveBeenCalledWith(['Chief of Technology'])
    expect(finish).not.toHaveBeenCalled()
    expect(closing.isFinished()).toBe(false)
  })

  it('can be tried again after it was cancelled', async () => {
    const { closing, finish } = create()
    const first = closing.request()
    closing.answer(['Chief of Technology'])
    await first
    const second = closing.request()
    closing.answer([])
    await second
    expect(finish).toHaveBeenCalledOnce()
  })

  it('discards what could not be saved if the user says so', async () => {
    const { closing, finish } = create({ askAboutUnsaved: () => Promise.resolve('quit') })
    const requested = closing.request()
    closing.answer(['Chief of Technology'])
    await requested
    expect(finish).toHaveBeenCalledOnce()
  })

  it('does not wait for a window that can’t answer', async () => {
    const { closing, finish } = create({ askWindow: () => false })
    await closing.request()
    expect(finish).toHaveBeenCalledOnce()
  })

  it('asks once, however often it is requested', async () => {
    const { closing, askWindow, finish } = create()
    const requests = [closing.request(), closing.request(), closing.request()]
    closing.answer([])
    await Promise.all(requests)
    await closing.request()
    expect(askWindow).toHaveBeenCalledOnce()
    expect(finish).toHaveBeenCalledOnce()
  })

  it('ignores an answer to a question that was not asked', async () => {
    const { closing, finish } = create()
    closing.answer([])
    const requested = closing.request()
    await vi.advanceTimersByTimeAsync(1)
    expect(finish).not.toHaveBeenCalled()
    closing.answer([])
    await requested
    expect(finish).toHaveBeenCalledOnce()
  })
})

describe('a window that does not answer', () => {
  it('is waited for as long as the user wants', async () => {
    const { closing, askAboutSilence, finish } = create()
    const requested = closing.request()
    await vi.advanceTimersByTimeAsync(patienceMs * 3)
    expect(askAboutSilence).toHaveBeenCalledTimes(3)
    expect(finish).not.toHaveBeenCalled()
    closing.answer([])
    await requested
    expect(finish).toHaveBeenCalledOnce()
  })

  it('is given up on when the user has waited long enough', async () => {
    const { closing, finish } = create({ askAboutSilence: () => Promise.resolve('quit') })
    const requested = closing.request()
    await vi.advanceTimersByTimeAsync(patienceMs)
    await requested
    expect(finish).toHaveBeenCalledOnce()
  })

  it('withdraws the question by answering after all', async () => {
    const askAboutSilence: ClosingPorts['askAboutSilence'] = (answered) =>
      new Promise((resolve) => answered.addEventListener('abort', () => resolve('stay')))
    const { closing, finish } = create({ askAboutSilence })
    const requested = closing.request()
    await vi.advanceTimersByTimeAsync(patienceMs)
    closing.answer([])
    await requested
    expect(finish).toHaveBeenCalledOnce()
  })
})
