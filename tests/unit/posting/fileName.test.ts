import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestFileName } from '@shared/posting/fileName'

const suggest = (title: string, client = ''): string =>
  suggestFileName({ title, client, day: '2026-11-23', format: 'docx' })

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom('CON', 'nul.txt', '..', '. .', 'a/b\\c:d', '👩‍👩‍👧'.repeat(40), '漢'.repeat(200)),
)

describe('suggestFileName', () => {
  it('names title, client and day', () => {
    expect(suggest('Chief of Technology', 'Northwind')).toBe(
      'Chief of Technology - Northwind - 2026-11-23.docx',
    )
  })

  it('names the agency that it is for, and cuts the client first', () => {
    const parts = { title: 'Head of Data', day: '2026-11-23', format: 'docx' } as const
    const recipient = 'Harbour & Pike'
    expect(suggestFileName({ ...parts, client: 'Northwind', recipient })).toBe(
      'Head of Data - Northwind - Harbour & Pike - 2026-11-23.docx',
    )
    expect(suggestFileName({ ...parts, client: 'Northwind', recipient, longest: 47 })).toBe(
      'Head of Data - Harbour & Pike - 2026-11-23.docx',
    )
  })

  it('leaves out a client that is withheld or unknown', () => {
    expect(suggest('Chief of Technology')).toBe('Chief of Technology - 2026-11-23.docx')
  })

  it.each([
    ['Buyer / Planner: "EU" <new>?', 'Buyer Planner EU new - 2026-11-23.docx'],
    ['...', 'Posting - 2026-11-23.docx'],
    ['Buyer...', 'Buyer - 2026-11-23.docx'],
    ['.hidden', 'hidden - 2026-11-23.docx'],
    ['con.sultant', 'Posting con.sultant - 2026-11-23.docx'],
    ['Buyer\u202Exslx.', 'Buyerxslx - 2026-11-23.docx'],
    ['Päiväkoti\n🎯 مدير', 'Päiväkoti 🎯 مدير - 2026-11-23.docx'],
  ])('turns %j into a name', (title, expected) => {
    expect(suggest(title)).toBe(expected)
  })

  it('cuts a name that is too long between characters as a reader sees them', () => {
    const name = suggest('👩‍👩‍👧'.repeat(40), 'Northwind')
    expect(name).toBe(`${'👩‍👩‍👧'.repeat(13)} - 2026-11-23.docx`)
  })

  it('keeps a letter with more marks than fit, with those that do', () => {
    const name = suggest(`Z${'\u0323'.repeat(400)}`)
    expect(name).toMatch(/^\u1E92\u0323+ - /u)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
  })

  it('is accepted by Windows, macOS and Linux, whatever the title and client', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, client) => {
        const name = suggest(title, client)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u)
        expect(name).not.toMatch(/^[\s.]|[\s.]$|\s - 2026.*\s$/u)
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./iu)
        expect(new TextDecoder().decode(new TextEncoder().encode(name))).toBe(name)
        expect(name).toMatch(/\S - 2026-11-23\.docx$/u)
      }),
      { numRuns: 500 },
    )
  })
})
