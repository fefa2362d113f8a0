import { describe, expect, it } from 'vitest'
import { canBeCv, readCv } from '@shared/domain/cvReading/readCv'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'
import { tellDocument } from '@shared/domain/sourceText/tellDocument'
import { toCvSource } from '@electron/importers/readers/cv/documentCv'

const tell = (...lines: string[]) => {
  const document = readRepairedText(lines.join('\n'))
  return tellDocument(readCv(toCvSource(document, 'document.txt')), () => sortPosting(document, []))
}

const advert = [
  'Harbour Pilot (m/f/d)',
  '',
  'Your responsibilities',
  '- Bring ships of any size into the harbour',
  '- Train two young pilots a year',
  '',
  'Your profile',
  '- Ten years of experience at sea',
  '- Fluent in English and Dutch',
  '',
]

describe('telling a CV from a posting', () => {
  it('takes a name with dated positions for a CV, though it lists tasks and skills as a posting does', async () => {
    expect(
      await tell(
        'Ilse Maarten',
        'ilse@maarten.example.org',
        '',
        'Experience',
        '2015 - 2021 Harbour pilot, Port of Vlake',
        '- Brought ships of any size into the harbour',
        '',
        'Skills',
        'Dutch, English, radar',
      ),
    ).toBe('cv')
  })

  it('takes tasks and demands without a person for a posting', async () => {
    expect(await tell(...advert)).toBe('posting')
  })

  it('takes an advert for a posting that names whom to write to', async () => {
    expect(await tell(...advert, 'Contact', 'Ruth Vlake, ruth@port.example')).toBe('posting')
  })

  it('never takes an advert for a CV because it says whom to ring and to write to', async () => {
    const contact = ['Vlake, Holm', 'ruth@port.example, +31 20 794 0555']
    expect(await tell('Harbour Pilot', ...contact, ...advert.slice(1))).not.toBe('cv')
  })

  it('leaves anything else open', async () => {
    expect(await tell('Invoice 17', 'Repair of one buoy, 480 EUR', 'Payable within 30 days')).toBe(
      'unclear',
    )
  })

  it('does not even try with what is longer than any CV, as a whole or in one line', () => {
    const line = 'Brought ships of any size into the harbour, by day and by night.'
    expect(canBeCv(`${line}\n`.repeat(100))).toBe(true)
    expect(canBeCv(`${line}\n`.repeat(20_000))).toBe(false)
    expect(canBeCv(`${line}\n${'x'.repeat(10_000)}`)).toBe(false)
    expect(canBeCv('Ilse')).toBe(false)
  })
})
