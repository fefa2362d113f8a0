import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PrintRequest } from '@electron/handlers/printRequest'
import { createPrinter, type PrintPress } from '@electron/windows/printer'

const patienceMs = 1_000

const createRequest = (title: string): PrintRequest => ({
  html: '<p>',
  title,
  language: 'en',
  author: '',
  keywords: [],
  pageSize: 'A4',
  header: [],
  footer: '',
  pageNumberWords: { before: '', between: ' / ', after: '' },
  direction: 'ltr',
})

interface Job {
  title: string
  finish: () => void
  break: () => void
}

/** A printer whose presses print only when they are told to. */
const create = () => {
  const presses: (PrintPress & { isDestroyed: boolean })[] = []
  const jobs: Job[] = []
  const onError = vi.fn()
  const printer = createPrinter({
    patienceMs,
    onError,
    createPress: () => {
      const press = {
        isDestroyed: false,
        isUsable: () => !press.isDestroyed,
        destroy: () => {
          press.isDestroyed = true
        },
        print: ({ title }: PrintRequest) =>
          new Promise<Uint8Array>((resolve, reject) => {
            jobs.push({
              title,
              finish: () => resolve(new TextEncoder().encode(title)),
              break: () => reject(new Error('crashed')),
            })
          }),
      }
      presses.push(press)
      return press
    },
  })
  const settle = () => vi.advanceTimersByTimeAsync(0)
  return { printer, presses, jobs, onError, settle }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('printing', () => {
  it('prints one after another on one press', async () => {
    const { printer, presses, jobs, settle } = create()
    const printed = ['a', 'b'].map((title) => printer.printPdf(createRequest(title)))
    await settle()
    expect(jobs.map(({ title }) => title)).toEqual(['a'])
    jobs[0]?.finish()
    await settle()
    expect(jobs.map(({ title }) => title)).toEqual(['a', 'b'])
    jobs[1]?.finish()
    expect((await Promise.all(printed)).map(({ ok }) => ok)).toEqual([true, true])
    expect(presses).toHaveLength(1)
  })

  it('gives up on a document that takes too long, and prints the next on a new press', async () => {
    const { printer, presses, jobs, settle } = create()
    const late = printer.printPdf(createRequest('late'))
    await vi.advanceTimersByTimeAsync(patienceMs)
    expect(await late).toMatchObject({ ok: false, error: { code: 'printing' } })
    const next = printer.printPdf(createRequest('next'))
    await settle()
    jobs[1]?.finish()
    expect(await next).toMatchObject({ ok: true })
    expect(presses.map(({ isDestroyed }) => isDestroyed)).toEqual([true, false])
  })

  it('survives a press that breaks', async () => {
    const { printer, presses, jobs, onError, settle } = create()
    const broken = printer.printPdf(createRequest('broken'))
    await settle()
    jobs[0]?.break()
    expect(await broken).toMatchObject({ ok: false, error: { code: 'printing' } })
    expect(onError).toHaveBeenCalledOnce()
    const next = printer.printPdf(createRequest('next'))
    await settle()
    jobs[1]?.finish()
    expect(await next).toMatchObject({ ok: true })
    expect(presses).toHaveLength(2)
  })

  it('stops at once when it is cancelled', async () => {
    const { printer, presses, settle } = create()
    const cancel = new AbortController()
    const printed = printer.printPdf(createRequest('a'), cancel.signal)
    await settle()
    cancel.abort()
    expect(await printed).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(presses[0]?.isDestroyed).toBe(true)
  })

  it('does not begin what was cancelled while it waited', async () => {
    const { printer, jobs, settle } = create()
    const cancel = new AbortController()
    const first = printer.printPdf(createRequest('first'))
    const second = printer.printPdf(createRequest('second'), cancel.signal)
    await settle()
    cancel.abort()
    jobs[0]?.finish()
    expect(await first).toMatchObject({ ok: true })
    expect(await second).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(jobs).toHaveLength(1)
  })

  it('ends with the app: nothing more is printed', async () => {
    const { printer, presses, jobs, settle } = create()
    const under = printer.printPdf(createRequest('under way'))
    const waiting = printer.printPdf(createRequest('waiting'))
    await settle()
    printer.dispose()
    jobs[0]?.break()
    expect(await under).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(presses).toHaveLength(1)
    expect(presses[0]?.isDestroyed).toBe(true)
  })
})
