import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PrintRequest } from '@electron/documents/pdf/printRequest'
import { createPrinter, type PdfBackend } from '@electron/platform/windows/printer'

const patienceMs = 1_000

const createRequest = (title: string): PrintRequest => ({
  html: '<p>',
  title,
  language: 'en',
  author: '',
  keywords: [],
  pageSize: 'A4',
  theme: 'clear',
  brand: null,
  foot: [],
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

/** A printer whose backends print only when told to. */
const create = () => {
  const backends: (PdfBackend & { isDestroyed: boolean })[] = []
  const jobs: Job[] = []
  const onError = vi.fn()
  const printer = createPrinter({
    patienceMs,
    documentsPerBackend: 2,
    onError,
    createBackend: () => {
      const backend = {
        isDestroyed: false,
        isUsable: () => !backend.isDestroyed,
        destroy: () => {
          backend.isDestroyed = true
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
      backends.push(backend)
      return backend
    },
  })
  const settle = () => vi.advanceTimersByTimeAsync(0)
  return { printer, backends, jobs, onError, settle }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('printing', () => {
  it('prints one after another on one backend', async () => {
    const { printer, backends, jobs, settle } = create()
    const printed = ['a', 'b'].map((title) => printer.printPdf(createRequest(title)))
    await settle()
    expect(jobs.map(({ title }) => title)).toEqual(['a'])
    jobs[0]?.finish()
    await settle()
    expect(jobs.map(({ title }) => title)).toEqual(['a', 'b'])
    jobs[1]?.finish()
    expect((await Promise.all(printed)).map(({ ok }) => ok)).toEqual([true, true])
    expect(backends).toHaveLength(1)
  })

  it('discards a backend after its share of documents, and with it the memory they took', async () => {
    const { printer, backends, jobs, settle } = create()
    for (const title of ['a', 'b', 'c']) {
      const printed = printer.printPdf(createRequest(title))
      await settle()
      jobs.at(-1)?.finish()
      expect(await printed).toMatchObject({ ok: true })
    }
    expect(backends.map(({ isDestroyed }) => isDestroyed)).toEqual([true, false])
  })

  it('counts the documents of each backend separately', async () => {
    const { printer, backends, jobs, settle } = create()
    const print = async (title: string): Promise<void> => {
      const printed = printer.printPdf(createRequest(title))
      await settle()
      jobs.at(-1)?.finish()
      await printed
    }
    await print('a')
    const broken = printer.printPdf(createRequest('broken'))
    await settle()
    jobs.at(-1)?.break()
    await broken
    await print('b')
    expect(backends.map(({ isDestroyed }) => isDestroyed)).toEqual([true, false])
  })

  it('gives up on a document that takes too long, and prints the next on a new backend', async () => {
    const { printer, backends, jobs, settle } = create()
    const late = printer.printPdf(createRequest('late'))
    await vi.advanceTimersByTimeAsync(patienceMs)
    expect(await late).toMatchObject({ ok: false, error: { code: 'printing' } })
    const next = printer.printPdf(createRequest('next'))
    await settle()
    jobs[1]?.finish()
    expect(await next).toMatchObject({ ok: true })
    expect(backends.map(({ isDestroyed }) => isDestroyed)).toEqual([true, false])
  })

  it('survives a backend that breaks', async () => {
    const { printer, backends, jobs, onError, settle } = create()
    const broken = printer.printPdf(createRequest('broken'))
    await settle()
    jobs[0]?.break()
    expect(await broken).toMatchObject({ ok: false, error: { code: 'printing' } })
    expect(onError).toHaveBeenCalledOnce()
    const next = printer.printPdf(createRequest('next'))
    await settle()
    jobs[1]?.finish()
    expect(await next).toMatchObject({ ok: true })
    expect(backends).toHaveLength(2)
  })

  it('stops at once when it is cancelled', async () => {
    const { printer, backends, settle } = create()
    const cancel = new AbortController()
    const printed = printer.printPdf(createRequest('a'), cancel.signal)
    await settle()
    cancel.abort()
    expect(await printed).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(backends[0]?.isDestroyed).toBe(true)
  })

  it('does not start a document that was cancelled while it waited', async () => {
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
    const { printer, backends, jobs, settle } = create()
    const under = printer.printPdf(createRequest('under way'))
    const waiting = printer.printPdf(createRequest('waiting'))
    await settle()
    printer.dispose()
    jobs[0]?.break()
    expect(await under).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(backends).toHaveLength(1)
    expect(backends[0]?.isDestroyed).toBe(true)
  })
})
