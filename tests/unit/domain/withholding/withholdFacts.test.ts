import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import type { WithheldFact } from '@shared/model/agency'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import { suggestFileName } from '@shared/posting/fileName'
import type { PostingDocument } from '@shared/document/postingDocument'
import { renderPostingHtml } from '@shared/document/renderHtml'
import { renderPostingJson } from '@shared/document/renderJson'
import { renderPostingMarkdown } from '@shared/document/renderMarkdown'
import { renderPostingText } from '@shared/document/renderText'
import { withholdFacts } from '@shared/domain/withholding/withholdFacts'
import { createEnglishRole, createGermanRole, createGreekRole } from '../../../helpers/sampleRoles'

const write = (client: string, text: string, language = 'en'): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title: 'Buyer',
  client,
  language,
  definition: [createListItem(text)],
})

const redact = (client: string, text: string, language = 'en'): string | undefined =>
  withholdFacts(write(client, text, language), ['client']).role.definition[0]?.text

const buildForAgency = (role: RoleDraft, withhold: WithheldFact[]): PostingDocument =>
  buildPostingDocument({
    role,
    audience: 'agency',
    agency: { name: 'Harbour Search', letterhead: '', withhold },
    pageSize: 'A4',
    today: '2026-11-23',
  })

const renderEverything = (document: PostingDocument): string =>
  [
    renderPostingHtml(document).page,
    renderPostingMarkdown(document),
    renderPostingText(document),
    renderPostingJson(document),
    suggestFileName({
      title: document.title,
      client: document.facts.client,
      day: document.day,
      format: 'docx',
    }),
    JSON.stringify({ ...document, warnings: [] }),
  ].join('\n')

describe('withholding the client', () => {
  it.each([
    ['Northwind', 'Grow Northwind in Spain.', 'Grow our client in Spain.'],
    ['Northwind', 'Northwind grows.', 'Our client grows.'],
    ['Northwind', 'It grows. NORTHWIND too.', 'It grows. Our client too.'],
    ['Northwind', 'Lead Northwind’s buyers.', 'Lead our client’s buyers.'],
    ['Northwind', 'NORTHWIND’S buyers lead.', 'Our client’s buyers lead.'],
    ['Northwind', 'JOIN NORTHWIND’S TEAM.', 'JOIN our client’s TEAM.'],
    ['Northwind', "Lead Northwind'S buyers.", 'Lead our client’s buyers.'],
    ['Marks and Spencer', 'Marks and Spencer grows.', 'Our client grows.'],
    ['Marks & Spencer', 'Lead Marks and Spencer’s buyers.', 'Lead our client’s buyers.'],
    ['Northwind', 'Join the Northwind team.', 'Join our client team.'],
    ['Northwind Traders Ltd.', 'Join Northwind  Traders now.', 'Join our client now.'],
    ['Northwind Traders Ltd.', 'Northwind Traders Ltd. grows.', 'Our client grows.'],
    ['Northwind Traders Ltd.', 'The Northwind way.', 'Our client way.'],
    ['Northwind', 'Write to jobs@northwind.com.', 'Write to our client.'],
    ['Northwind', 'See https://www.northwind.com/jobs now', 'See our client now'],
    ['North Wind', 'See northwind.example/jobs now', 'See our client now'],
    ['C++ (Labs)', 'Work at C++ (Labs) in Spain.', 'Work at our client in Spain.'],
  ])('%s: “%s” becomes “%s”', (client, text, expected) => {
    expect(redact(client, text)).toBe(expected)
  })

  it.each([
    ['Meta', 'Keep the metadata in order.'],
    ['Data Solutions Ltd', 'Own the data strategy and Data quality.'],
    ['General Motors', 'General ledger and/or 24/7 duty.'],
    ['', 'Nothing to hide.'],
  ])('leaves harmless text alone (%s)', (client, text) => {
    expect(redact(client, text)).toBe(text)
  })

  it('uses a phrase that needs no declension in languages that decline', () => {
    expect(redact('Bergmann GmbH', 'Sie führen Bergmanns Einkauf.', 'de')).toBe(
      'Sie führen [Auftraggeber] Einkauf.',
    )
  })

  it('includes endings of the posting’s language, and asks about those of another', () => {
    const inflected = write('Northwind', 'Praca w Northwindzie.', 'pl')
    expect(withholdFacts(inflected, ['client'])).toMatchObject({
      role: { definition: [{ text: 'Praca w [klient].' }] },
      doubts: [],
    })
    const { role, doubts } = withholdFacts({ ...inflected, language: 'en' }, ['client'])
    expect(role.definition[0]?.text).toBe('Praca w Northwindzie.')
    expect(doubts.map(({ words }) => words?.match)).toEqual(['Northwindzie'])
  })

  it('replaces an address that has the name among other words, without asking', () => {
    const written = write('Northwind', 'Write to jobs@northwindcareers.example.')
    const { role, doubts } = withholdFacts(written, ['client'])
    expect(role.definition[0]?.text).toBe('Write to our client.')
    expect(doubts).toEqual([])
  })

  it('asks about each of several passages that read alike, and numbers the later ones', () => {
    const written = write('Northwind', 'Praca w Northwindzie. '.repeat(9))
    const ids = withholdFacts(written, ['client']).doubts.map(({ id }) => id)
    const second = ids.filter((id) => id.endsWith('#2')).map((id) => id.slice(0, -2))
    expect(new Set(ids).size).toBe(9)
    expect(second).not.toEqual([])
    expect(ids).toEqual(expect.arrayContaining(second))
  })

  it.each([
    [null, null, ['salary:empty']],
    [50_000, null, []],
    [null, 60_000, []],
  ])('asks about a withheld salary only if it has no amount (%s–%s)', (min, max, expected) => {
    const role: RoleDraft = {
      ...write('', ''),
      salary: { min, max, currency: 'EUR', period: 'year' },
    }
    expect(withholdFacts(role, ['salary']).doubts.map(({ id }) => id)).toEqual(expected)
  })

  it('asks about words and initials that hint at the client', () => {
    const hinted = withholdFacts(write('General Motors Corp.', 'Motors and GM parts.'), ['client'])
    expect(hinted.doubts.map(({ words }) => words?.match)).toEqual(['Motors', 'GM'])
  })

  it('says of each fact what it replaced, and in how many passages', () => {
    const role: RoleDraft = {
      ...write('Northwind', 'Northwind is a mill. Northwind pays €50,000.'),
      salary: { min: 50_000, max: 60_000, currency: 'EUR', period: 'year' },
      offer: [createListItem('A seat at Northwind')],
    }
    const { warnings } = withholdFacts(role, ['client', 'salary'])
    expect(warnings).toEqual([
      '“Northwind” was replaced by a neutral phrase in 2 passages. Read them before you send this.',
      'A salary amount was replaced by a neutral phrase in one passage. Read it before you send this.',
    ])
  })

  it('asks about each of two passages that read alike', () => {
    const role = write('Apple', 'We love Apple here. We love Apple here.')
    const { doubts } = withholdFacts(role, ['client'])
    expect(new Set(doubts.map(({ id }) => id)).size).toBe(2)
  })

  it('says what it replaced', () => {
    const replaced = withholdFacts(write('Northwind', 'At Northwind.'), ['client'])
    expect(replaced.warnings[0]).toContain('one passage')
  })

  it('finds a name that is split by invisible characters', () => {
    const role = write('Northwind', 'At North\u00ADwind and Nor\u200Bthwind.')
    expect(renderEverything(buildForAgency(role, ['client']))).not.toContain('orthwind')
  })

  it.each([
    ['English', createEnglishRole(), /northwind/iu],
    ['German', createGermanRole(), /bergmann/iu],
    ['Greek', createGreekRole(), /αιγαίον/iu],
  ])('leaves no trace of the client in any format (%s)', (_name, role, trace) => {
    expect(renderEverything(buildForAgency(role, ['client']))).not.toMatch(trace)
    expect(renderEverything(buildForAgency(role, []))).toMatch(trace)
  })

  it('leaves no trace of any client’s name that is written as separate words', () => {
    const word = fc.stringMatching(/^[B-DF-HJ-NP-TV-Z][aeiou][bdfgk][aeiou][zxq]{2}$/u)
    const clients = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    const around = fc.constantFrom('At %.', '% grows', 'for %’s team', '(%)', '“%”', 'at\n%\nnow')
    fc.assert(
      fc.property(clients, around, fc.boolean(), (client, frame, isUpper) => {
        const named = frame.replace('%', isUpper ? client.toUpperCase() : client)
        const rendered = renderEverything(buildForAgency(write(client, named), ['client']))
        expect(rendered.toLowerCase()).not.toContain(client.toLowerCase())
      }),
    )
  })
})

describe('withholding other facts', () => {
  it.each([
    ['salary', /95[,.]?000|120[,.]?000|Salary|baseSalary/u],
    ['location', /Rotterdam|Netherlands|jobLocation"/u],
    ['department', /Data &(?:amp;)? Analytics/u],
  ] as const)('leaves no trace of the %s in any format', (fact, trace) => {
    expect(renderEverything(buildForAgency(createEnglishRole(), [fact]))).not.toMatch(trace)
    expect(renderEverything(buildForAgency(createEnglishRole(), []))).toMatch(trace)
  })

  it.each([
    ['location', 'Move to Rotterdam.'],
    ['department', 'Lead Data & Analytics.'],
  ] as const)('asks if the text still reveals the %s: “%s”', (fact, text) => {
    const role = { ...createEnglishRole(), definition: [createListItem(text)] }
    expect(withholdFacts(role, [fact]).doubts).toHaveLength(1)
  })

  it.each([
    ['38.5 a week', 0],
    ['40 per week', 0],
    ['32 to 40 a week', 0],
    ['30–170 a week', 1],
    ['37,5 pro Woche', 0],
    ['€38.50 an hour', 1],
    ['£90 a week', 1],
    ['900 a week', 1],
    ['38.50 per hour', 1],
    ['38.5 a week, 900 a month', 1],
  ])('asks about pay and not about time in working hours of %s', (hours, count) => {
    const salary = { min: 50_000, max: 60_000, currency: 'EUR', period: 'year' } as const
    const role = { ...createEmptyRoleDraft(), hours, salary }
    expect(withholdFacts(role, ['salary']).doubts).toHaveLength(count)
    const elsewhere = { ...createEmptyRoleDraft(), salary, reference: '38.5 a week' }
    expect(withholdFacts(elsewhere, ['salary']).doubts).toHaveLength(1)
  })

  it.each([
    ['You earn 120.000 € a year.', 'You earn […].'],
    ['Up to 120k.', 'Up to […].'],
    ['£95,000–105,000 and a car', '[…] and a car'],
  ] as const)('removes the salary’s own amounts from the text: “%s”', (text, expected) => {
    const role = { ...createEnglishRole(), definition: [createListItem(text)] }
    const { role: withheld, doubts, warnings } = withholdFacts(role, ['salary'])
    expect(withheld.definition[0]?.text).toBe(expected)
    expect(doubts).toEqual([])
    expect(warnings).toHaveLength(1)
  })

  it('asks nothing if nothing is revealed', () => {
    const role = {
      ...createEnglishRole(),
      client: 'Zephyrine',
      department: '',
      definition: [createListItem('We moved 1,200,000 crates.')],
    }
    const facts: WithheldFact[] = ['client', 'salary', 'location', 'department']
    expect(withholdFacts(role, facts)).toMatchObject({ warnings: [], doubts: [] })
  })

  it('asks about a withheld client or salary that was never filled in', () => {
    const role = { ...createEnglishRole(), client: '', salary: null }
    const { doubts } = withholdFacts(role, ['client', 'salary'])
    expect(doubts.map(({ id }) => id)).toEqual(['client:empty', 'salary:empty'])
  })

  it('doesn’t change a role if nothing is withheld', () => {
    const role = createEnglishRole()
    expect(withholdFacts(role, [])).toEqual({ role, warnings: [], doubts: [] })
  })
})
