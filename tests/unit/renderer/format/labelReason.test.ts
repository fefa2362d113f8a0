import { describe, expect, it, vi } from 'vitest'
import { timestampSchema } from '@shared/model/record'

const now = new Date('2026-12-01T12:00:00.000Z')
const said = timestampSchema.parse('2026-03-03T12:00:00.000Z')

/** Formats as for a reader of this language. */
const readAs = async (language: string) => {
  const { DateTimeFormat } = Intl
  vi.resetModules()
  vi.stubGlobal('Intl', {
    ...Intl,
    RelativeTimeFormat: Intl.RelativeTimeFormat,
    DateTimeFormat: class extends DateTimeFormat {
      constructor(_: unknown, options?: Intl.DateTimeFormatOptions) {
        super(language, options)
      }
    },
  })
  const { labelReason } = await import('@renderer/format/labelReason')
  vi.unstubAllGlobals()
  return (at: string | null, label = 'Note') => labelReason({ label, at }, now)
}

describe('where a search found its words', () => {
  it('is told with the day in the reader’s own form', async () => {
    expect((await readAs('en-GB'))(said)).toBe('Note of 3 March')
    expect((await readAs('de'))(said)).toBe('Note of 3. März')
  })

  it('is told with the year if that is another one', async () => {
    const earlier = timestampSchema.parse('2025-03-03T12:00:00.000Z')
    expect((await readAs('en-GB'))(earlier)).toBe('Note of 3 March 2025')
  })

  it('is told without a day where there is none', async () => {
    expect((await readAs('en-GB'))(null, 'Skill')).toBe('Skill')
  })
})
