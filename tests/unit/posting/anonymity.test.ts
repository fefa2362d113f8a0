import { describe, expect, it } from 'vitest'
import { findPresentationLabels } from '@shared/labels/presentations'
import { createEmptyCandidateDraft, type Candidate } from '@shared/model/candidate'
import { candidateIdSchema, createId, itemIdSchema } from '@shared/model/ids'
import { anonymizeCandidate } from '@shared/presentation/anonymizeCandidate'

const labels = findPresentationLabels('en')

const createCandidate = (fields: Partial<Candidate>): Candidate => ({
  ...createEmptyCandidateDraft(),
  id: createId(candidateIdSchema),
  rev: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...fields,
})

const createPosition = (organisation: string, summary: string) => ({
  id: createId(itemIdSchema),
  title: '',
  organisation,
  from: '2019',
  to: '',
  summary,
})

interface Told {
  name?: string
  organisation?: string
  phone?: string
  links?: string[]
  language?: string
}

/** A text about the candidate, as it stands in an anonymous presentation. */
const anonymize = (text: string, told: Told): string | undefined =>
  anonymizeCandidate(
    createCandidate({
      name: told.name ?? 'Ada Krug',
      contact: { email: '', phone: told.phone ?? '', links: told.links ?? [] },
      experience: [createPosition(told.organisation ?? 'Pike', text)],
    }),
    { kind: 'letter', letter: 'A' },
    { labels, language: told.language ?? 'en' },
  ).experience[0]?.summary

describe('the name of an anonymous candidate', () => {
  it.each([
    ['Anna Nowakowska', 'Praca Nowakowskiej, zdaniem Anny i o Annie.', 'pl', /now|ann/iu],
    ['Anna Schmidt', 'see anna schmidt', 'en', /anna|schmidt/iu],
    ['anna schmidt', 'The team of schmidt.', 'en', /schmidt/iu],
    ['Wei Li', 'Li led it. Mr Li agreed.', 'en', /\bLi\b/u],
    ['Anna Wu', 'Ms Wu was great.', 'en', /Wu/u],
    ['Marco d’Angelo', 'Mr d’Angelo, D’Angelo.', 'en', /angelo/iu],
    ['Omar al-Hassan', 'Led by al-Hassan; Hassan stayed.', 'en', /hassan/iu],
    ['Anna-Lena Meyer-Schmidt', 'Lena and Ms Schmidt.', 'en', /lena|schmidt/iu],
    ['佐藤健一 (Sato Kenichi)', '佐藤は部長。佐藤さん。健一。', 'ja', /佐藤|健一/u],
    ['김민서', '민서는 팀장.', 'ko', /민서/u],
    ['林佳穎', '佳穎與林小姐。', 'zh', /佳穎|林小姐/u],
    ['王伟', '王先生负责。', 'zh', /王/u],
    ['Γιώργος Παπαδόπουλος', 'η ομάδα του Γιώργου Παπαδόπουλου', 'el', /Γιώργ|Παπαδ/u],
  ])('%s does not stand in “%s”', (name, text, language, trace) => {
    expect(anonymize(text, { name, language })).not.toMatch(trace)
  })

  it('leaves ordinary words in small letters', () => {
    const text = 'Grew a rose on the hill.'
    expect(anonymize(text, { name: 'Rose Hill' })).toBe(text)
  })
})

describe('the employers of an anonymous candidate', () => {
  it.each([
    [
      'Orchard',
      'Joined Orchard in May; kept an orchard.',
      'Joined Employer A in May; kept an orchard.',
    ],
    ['Brightwater', 'Left Brigthwater early.', 'Left Employer A early.'],
    ['Microsoft', 'Worked for microsoft.', 'Worked for Employer A.'],
    ['The Harrow Mining Group', 'At HMG since May.', 'At Employer A since May.'],
  ])('%s: “%s”', (organisation, text, expected) => {
    expect(anonymize(text, { organisation })).toBe(expected)
  })

  it('stand in no field of free text', () => {
    const position = { ...createPosition('Harrow', ''), from: 'since Harrow 2019' }
    const hidden = anonymizeCandidate(
      createCandidate({ name: 'Ada Krug', experience: [position] }),
      { kind: 'letter', letter: 'A' },
      { labels, language: 'en' },
    )
    expect(hidden.experience[0]?.from).not.toContain('Harrow')
  })
})

describe('the ways to reach an anonymous candidate', () => {
  it.each([
    ['415-555-2671', { phone: '+1 415 555 2671' }],
    ['1 415 555 2671', { phone: '+1 415 555 2671' }],
    ['170 1234567', { phone: '+49 170 1234567' }],
    ['٠١٢٣٤٥٦٧٨٩', {}],
    ['behance.net/as1', { links: ['https://www.behance.net/as1'] }],
    ['folio.example/a-one', { links: ['https://folio.example/a-one'] }],
    ['stackoverflow.com/users/1', {}],
    ['@as_one', {}],
    ['skype: live:as_one', {}],
    ['as.one@example.org', {}],
  ])('%s goes', (trace, told) => {
    const text = anonymize(`Write to ${trace} today.`, told)
    expect(text).toMatch(/^Write to …/u)
    expect(text).not.toContain(trace.slice(-4))
  })

  it.each(['Node.js/Express and ASP.NET/C#', 'C++/Qt, TCP/IP', 'in 2015/16'])(
    '%s stays',
    (text) => {
      expect(anonymize(text, {})).toBe(text)
    },
  )

  it.each([
    ['12 Quay Street, Leeds', 'Leeds'],
    ['Musterstraße 5, 10115 Berlin', 'Berlin'],
    ['Leeds LS1 4BT', ''],
    ['Lyon, France', 'Lyon, France'],
  ])('of the place %s, %s is left', (location, expected) => {
    const hidden = anonymizeCandidate(
      createCandidate({ name: 'Ada Krug', location }),
      { kind: 'letter', letter: 'A' },
      { labels, language: 'en' },
    )
    expect(hidden.location).toBe(expected)
  })
})
