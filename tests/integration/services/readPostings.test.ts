import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textContaining } from '../../helpers/matchers'
import { expectOk } from '../store/temporaryWorkspace'
import { createTestContext } from './testContext'

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

describe('reading pasted text', () => {
  it('needs no workspace, and counts lines in the text that it returns', async () => {
    const { handlers } = await createTestContext()
    const read = expectOk(
      await handlers['postings.readText']({ text: 'Head of Data\n', html: null }),
    )
    expect(read.posting.roles).toMatchObject([{ title: 'Head of Data' }])
    expect(read.text.split('\n')[0]).toBe('Head of Data')
  })

  it('reports what was repaired, and where', async () => {
    const { handlers } = await createTestContext()
    const text = 'Cook\n\nDuties\n\n- Cook what guests order β€” well\n- Keep the kitchenβ€™s books'
    const read = expectOk(await handlers['postings.readText']({ text, html: null }))
    expect(read.repairs).toEqual([
      { from: 'β€”', to: '—', line: 5 },
      { from: 'β€™', to: '’', line: 6 },
    ])
    expect(read.text).toContain('the kitchen’s books')
  })

  it('works up to two million characters, and is refused beyond that with advice', async () => {
    const { handlers } = await createTestContext()
    const read = (length: number) =>
      handlers['postings.readText']({ text: 'a'.repeat(length), html: null })
    expect(await read(2_000_000)).toMatchObject({ ok: true })
    expect(await read(2_000_001)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: textContaining('Paste only the posting') },
    })
  })
})

describe('reading chosen and dropped files', () => {
  it('reads the valid ones of several files and says what is wrong with the others', async () => {
    const { handlers, files, folder } = await createTestContext()
    await writeFile(join(folder, 'good.txt'), 'Head of Data\n')
    const tokens = ['good.txt', 'gone.txt'].map((name) => files.issue(join(folder, name)))
    expect(expectOk(await handlers['postings.readFiles']({ tokens }))).toMatchObject([
      { name: 'good.txt', result: { value: { posting: { roles: [{ title: 'Head of Data' }] } } } },
      { name: 'gone.txt', result: { error: { code: 'not-found' } } },
    ])
  })

  it('reads dropped files under their own names, in whatever encoding and format', async () => {
    const { handlers } = await createTestContext()
    const files = [
      { name: 'old.txt', bytes: Uint8Array.from(Buffer.from('Chef de caf\xe9\n', 'latin1')) },
      { name: 'page.html', bytes: encode('<h1>Head of Data</h1><p>Lead the team.</p>') },
      { name: 'cut.pdf', bytes: encode('%PDF-1.7\n') },
    ]
    expect(expectOk(await handlers['postings.readDropped']({ files }))).toMatchObject([
      {
        name: 'old.txt',
        result: { value: { text: 'Chef de café\n', encoding: { isGuess: true } } },
      },
      { name: 'page.html', result: { value: { posting: { roles: [{ title: 'Head of Data' }] } } } },
      { name: 'cut.pdf', result: { error: { code: 'damaged' } } },
    ])
  })

  it('reports a file without text as such, and not as a failure', async () => {
    const { handlers } = await createTestContext()
    const files = [{ name: 'empty.txt', bytes: encode(' \n') }]
    expect(expectOk(await handlers['postings.readDropped']({ files }))).toMatchObject([
      { result: { ok: true, value: { posting: { kind: 'no-text', roles: [] } } } },
    ])
  })

  it('refuses a file over 20 MB by name', async () => {
    const { handlers } = await createTestContext()
    const files = [{ name: 'film.txt', bytes: new Uint8Array(20 * 1024 * 1024 + 1) }]
    expect(expectOk(await handlers['postings.readDropped']({ files }))).toMatchObject([
      { name: 'film.txt', result: { error: { message: textContaining('20 MB') } } },
    ])
  })
})
