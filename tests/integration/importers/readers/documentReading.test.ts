import { join } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createPostingHandlers } from '@electron/channels/postings/postings'
import {
  createDocumentReading,
  type DocumentReading,
  type DocumentReadingOptions,
} from '@electron/services/documentReading/createDocumentReading'
import { createWorkspaceSession } from '@electron/services/workspaces/workspaceSession'
import { FileTokens } from '@electron/services/files/fileTokens'
import { events } from '@shared/contract/events'
import type { ReadingProgress } from '@shared/contract/channels/postingChannels'
import type { Result } from '@shared/contract/result'
import { buildIfStale } from '../../../../scripts/setup/build.mjs'
import { projectRoot } from '../../../../scripts/setup/paths.mjs'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

// Half of the elements that one document may have: many times as long as the patience tested with.
const slowPage = encode(`<title>x</title>${'<p class="menu">a'.repeat(480_000)}`)

const refuses =
  (message: RegExp) =>
  (result: Result<unknown>): boolean =>
    !result.ok && result.error.code === 'invalid-input' && message.test(result.error.message)

describe('Reading documents in a worker', () => {
  let started: DocumentReading
  const start = (options: Partial<DocumentReadingOptions> = {}): DocumentReading => {
    started = createDocumentReading({
      workerFile: join(projectRoot, 'out', 'main', 'readingWorker.js'),
      ...options,
    })
    return started
  }

  beforeAll(() => buildIfStale(), 120_000)
  afterEach(() => started.close())

  it('reads a Word file, and leaves the bytes with the caller', async () => {
    const bytes = await Packer.toBuffer(
      new Document({
        sections: [{ children: [new Paragraph({ text: 'Cook', heading: HeadingLevel.TITLE })] }],
      }),
    )
    const result = await start().readFile(bytes, 'advert.docx')
    expect(result).toMatchObject({
      ok: true,
      value: { text: '# Cook', posting: { roles: [{ title: 'Cook' }] } },
    })
    expect(bytes.byteLength).toBeGreaterThan(0)
  })

  it('reads several at once, each with its own answer', async () => {
    const reading = start({ documentsPerWorker: 2 })
    const texts = ['One', 'Two', 'Three', 'Four', 'Five']
    const results = await Promise.all(
      texts.map((text) => reading.readFile(encode(text), `${text}.txt`)),
    )
    expect(results.map((result) => result.ok && result.value.text)).toEqual(texts)
  })

  it('stops what takes too long, and continues', async () => {
    const reading = start({ patienceMs: 1_500 })
    expect(await reading.readFile(slowPage, 'slow.html')).toSatisfy(refuses(/too long/u))
    expect(await reading.readFile(encode('Cook'), 'advert.txt')).toMatchObject({ ok: true })
  })

  it('stops at once when cancelled, even for those waiting in the queue', async () => {
    const reading = start()
    const controller = new AbortController()
    const { signal } = controller
    const slow = reading.readFile(slowPage, 'slow.html', { signal })
    const waiting = reading.readFile(encode('Cook'), 'advert.txt', { signal })
    const after = reading.readFile(encode('Baker'), 'other.txt')
    controller.abort()
    expect(await slow).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await after).toMatchObject({ ok: true, value: { text: 'Baker' } })
  })

  it(
    'says so if a document takes too much memory, and continues',
    { timeout: 180_000 },
    async () => {
      // On a busy machine the heap would otherwise outlast the patience before it is full.
      const reading = start({ heapMegabytes: 24, patienceMs: 150_000 })
      expect(await reading.readFile(encode('<p>a'.repeat(2_000_000)), 'large.html')).toSatisfy(
        refuses(/memory/u),
      )
      expect(await reading.readFile(encode('Cook'), 'advert.txt')).toMatchObject({ ok: true })
    },
  )

  it('refuses a file over 20 MB without passing it on', async () => {
    const reading = start()
    expect(await reading.readFile(new Uint8Array(20 * 1024 * 1024 + 1), 'large.pdf')).toSatisfy(
      refuses(/20 MB/u),
    )
  })

  it('reads the HTML of what was pasted, or its text if the HTML yields none', async () => {
    const html = 'Version:0.9\r\nStartHTML:00\r\n<h2>Baker</h2>'
    expect(await start().readPasted({ text: 'Baker', html })).toMatchObject({
      ok: true,
      value: { text: '## Baker', posting: { roles: [{ title: 'Baker' }] } },
    })
    expect(await started.readPasted({ text: 'Cook', html: '<img src="cook.png">' })).toMatchObject({
      ok: true,
      value: { text: 'Cook' },
    })
  })

  it('prefers text with its own markup to HTML without any, as code editors copy it', async () => {
    const text = '# Baker\n\n- Bake bread'
    const html = '<div><span># Baker</span></div><div><span>Bake bread</span></div>'
    expect(await start().readPasted({ text, html })).toMatchObject({ ok: true, value: { text } })
  })

  it('reports its progress, and if stopped keeps what was read', async () => {
    const told: ReadingProgress[] = []
    const handlers = createPostingHandlers({
      session: createWorkspaceSession({ emit: () => undefined, sampleFolder: null }),
      files: new FileTokens(),
      reading: start(),
      emit: (name, payload) => {
        const progress = events['postings.progress'].safeParse(payload).data
        if (name !== 'postings.progress' || progress === undefined) return
        told.push(progress)
        if (progress.done === 1) void handlers['postings.cancel']({})
      },
    })
    const read = await handlers['postings.readDropped']({
      files: [
        { name: 'cook.txt', bytes: encode('Cook') },
        { name: 'slow.html', bytes: slowPage },
        { name: 'baker.txt', bytes: encode('Baker') },
      ],
    })
    expect(told[0]).toEqual({ step: 'reading', name: 'cook.txt', done: 0, total: 3, page: null })
    expect(read).toMatchObject({
      ok: true,
      value: [
        { name: 'cook.txt', result: { ok: true, value: { text: 'Cook' } } },
        { name: 'slow.html', result: { ok: false, error: { code: 'cancelled' } } },
        { name: 'baker.txt', result: { ok: false, error: { code: 'cancelled' } } },
      ],
    })
  })
})
