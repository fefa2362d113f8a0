import { describe, expect, it } from 'vitest'
import { listCheckedTexts } from '@shared/domain/checks/checkedTexts'
import {
  listWordsToCheck,
  placeSpelling,
  toSpellingFindings,
} from '@shared/domain/checks/spelling/findMisspelt'
import { createSkill } from '@shared/domain/roles/editing/skillEdits'
import { replaceWords } from '@shared/domain/replacing/replaceWords'
import type { RoleDraft } from '@shared/model/role'
import { createRole, toLines } from './checkedRole'

const list = (fields: Partial<RoleDraft>, ownWords: string[] = []): string[] =>
  listWordsToCheck({ role: createRole({ title: '', ...fields }), audience: 'full', ownWords }).map(
    ({ asked }) => asked,
  )

const listInLine = (text: string, fields: Partial<RoleDraft> = {}): string[] =>
  list({ offer: toLines(text), ...fields })

describe('the words that a dictionary is asked for', () => {
  it('are those of the title and the lines', () => {
    const words = list({ title: 'Senoir baker', offer: toLines('You bake bread.') })
    expect(words).toEqual(['Senoir', 'baker', 'You', 'bake', 'bread'])
  })

  it.each([
    ['addresses', 'ask jobs@example.org, https://example.org/jobz or www.example.org today'],
    ['words with digits and file names', 'ask 3rd B2B covid19 notes.docx today'],
    ['capitals', 'ask HVAC iPhone GmbH DevOps today'],
    ['short words', 'ask ab today'],
    ['tags and paths', 'ask #hiringg C:\\temp\\fyle today'],
  ])('leave out %s', (_, text) => {
    expect(listInLine(text)).toEqual(['ask', 'today'])
  })

  it('leave out names within a sentence, but not its first word', () => {
    expect(listInLine('Teh baker of Quandril bakes. Evry day')).toEqual([
      'Teh',
      'baker',
      'bakes',
      'Evry',
      'day',
    ])
  })

  it('contain the nouns of German', () => {
    expect(listInLine('die Bäckrei in der Stadt', { language: 'de' })).toEqual([
      'die',
      'Bäckrei',
      'der',
      'Stadt',
    ])
  })

  it('leave out parts of German compounds and abbreviations', () => {
    expect(listInLine('Aus- und Weiterbildung bzw. eine Planung', { language: 'de' })).toEqual([
      'und',
      'Weiterbildung',
      'eine',
      'Planung',
    ])
  })

  it('write German gender forms as one word', () => {
    expect(listInLine('Kolleg:innen, Bäcker*innen', { language: 'de' })).toEqual([
      'Kolleginnen',
      'Bäckerinnen',
    ])
  })

  it('leave out the client, the place, the contact and the skills, also with an ending', () => {
    const role = createRole()
    const words = listInLine("join quandril's bakehouzz in zubstadt, ask ferdl about knetmax", {
      client: 'Quandril Bread',
      location: 'Zubstadt',
      application: { text: [], contact: { ...role.application.contact, name: 'Ferdl Ott' } },
      skills: {
        ...role.skills,
        hard: [createSkill('Knetmax', '')],
      },
    })
    expect(words).toEqual(['join', 'bakehouzz', 'ask', 'about'])
  })

  it('leave out the words of the trades and those that the workspace added', () => {
    expect(list({ offer: toLines('smooth onboarding, knarzig bread') }, ['Knarzig'])).toEqual([
      'smooth',
      'bread',
    ])
  })

  it('of a compound with a known part are the others, each in its place', () => {
    const role = createRole({ title: '', offer: toLines('a kubernetes-bazed oven') })
    const [word] = listWordsToCheck({ role, audience: 'full', ownWords: [] })
    expect(word).toMatchObject({ asked: 'bazed', start: 13, end: 18 })
  })

  it('leave out what this audience does not read', () => {
    const texts = listCheckedTexts(createRole({ notes: 'sekret' }), 'advert')
    expect(texts.map(({ text }) => text)).not.toContain('sekret')
  })
})

describe('a misspelt word', () => {
  const role = createRole({ title: '', offer: toLines('Fresh bred and fresh bred') })
  const words = listWordsToCheck({ role, audience: 'full', ownWords: [] })

  it('is a finding each time it stands there', () => {
    const findings = toSpellingFindings(words, new Set(['bred']))
    expect(findings.map(({ range, text, rule }) => [range?.start, text, rule])).toEqual([
      [6, 'bred', 'hygiene.spelling'],
      [21, 'bred', 'hygiene.spelling'],
    ])
  })

  it('is shown behind other slips and before everything else', () => {
    const [spelling] = toSpellingFindings(words, new Set(['bred']))
    const slip = { ...spelling!, rule: 'hygiene.email' }
    const pay = { ...spelling!, rule: 'pay.missing' }
    expect(placeSpelling([slip, pay], [spelling!])).toEqual([slip, spelling, pay])
  })

  it('is replaced in its place only', () => {
    const [, second] = toSpellingFindings(words, new Set(['bred']))
    expect(replaceWords(role, second!, 'bread').offer[0]?.text).toBe('Fresh bred and fresh bread')
  })

  it('stays as it is once other words stand there', () => {
    const [first] = toSpellingFindings(words, new Set(['bred']))
    const edited = { ...role, offer: [{ ...role.offer[0]!, text: 'Very fresh bred' }] }
    expect(replaceWords(edited, first!, 'bread')).toBe(edited)
  })
})
