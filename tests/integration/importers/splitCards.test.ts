import { describe, expect, it } from 'vitest'
import { splitCards } from '@electron/importers/readers/archive/splitCards'

const splitText = (text: string) => splitCards(Buffer.from(text), 'people.vcf')

describe('a file of contact cards', () => {
  it('is one file for each card, whatever stands before the first', () => {
    const cards = ['A', 'B'].map((name) => `BEGIN:VCARD\r\nFN:${name}\r\nEND:VCARD\r\n`)
    const files = splitText(`\uFEFF${cards.join('')}`)
    expect(files?.map(({ fileName }) => fileName)).toEqual(['people 1.vcf', 'people 2.vcf'])
    expect(Buffer.from(files?.[1]?.bytes ?? []).toString()).toBe(cards[1]?.trim())
  })

  it('is looked through once, however many cards begin and never end', () => {
    expect(splitText('BEGIN:VCARD\n'.repeat(400_000))).toHaveLength(1)
  })

  it('is told from other files by how it begins', () => {
    expect(splitText('Dear BEGIN:VCARD')).toBeNull()
  })
})
